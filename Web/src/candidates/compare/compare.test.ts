import { expect, test } from 'vitest';
import { captured, years } from '../../interviews/begun.fixture';
import type { Field } from '../../reading/field';
import { aView } from '../candidateView.fixture';
import { linesOf, type Line } from './compare';

const fields: Field[] = ['years', 'hours'].map((id) => ({ id, label: id, question: '?', type: 'number', required: true, absence: 'block' }));
const line = (lines: readonly Line[], id: string) => lines.find((one) => one.id === id);

test('Every candidate has a cell on every line, and what is missing says so', () => {
  const lines = linesOf(fields, [aView('ada', captured), aView('bo', years), aView('cy', { ...years, status: 'rejected', reason: 'No unit.', evidence: captured.evidence })]);
  expect(lines.map((one) => one.label)).toEqual(['Stage', 'Interview', 'years', 'hours', 'Bid', 'Note with the bid', 'Time zone', 'Resume']);
  expect(line(lines, 'field:years')).toEqual({
    id: 'field:years', label: 'years', differs: true,
    cells: [
      { text: '5 years', status: 'captured', field: 'years' },
      { text: 'Not answered', status: 'missing', field: null },
      { text: 'Not clear yet. No unit.', status: 'rejected', field: 'years' },
    ],
  });
  expect(line(lines, 'field:hours')).toMatchObject({ differs: false, cells: [{ text: 'Not asked' }, { text: 'Not asked' }, { text: 'Not asked' }] });
});

test('What reads alike does not differ', () => {
  const lines = linesOf(fields, [aView('ada', captured), aView('bo', { ...captured, display: '5 Years' })]);
  expect(lines.filter((one) => one.differs)).toEqual([]);
});

test('A bid counts once it is submitted', () => {
  const bid = { amount: 25, currency: 'EUR', note: 'Soon.' };
  const [ada, bo] = [aView('ada'), aView('bo')];
  const sent = { ...ada, proposal: { ...ada.proposal, ...bid, stage: 'submitted' as const, submittedAt: '2026-03-10T12:00:00Z' } };
  const lines = linesOf([], [sent, { ...bo, proposal: { ...bo.proposal, ...bid } }]);
  expect(line(lines, 'bid')?.cells.map((cell) => cell.text)).toEqual(['€25', 'None']);
  expect(line(lines, 'stage')?.cells.map((cell) => cell.text)).toEqual(['Submitted', 'Draft']);
});
