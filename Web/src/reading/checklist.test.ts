import { expect, test } from 'vitest';
import { captured, years } from '../interviews/begun.fixture';
import { apply, progress, type ChecklistItem, type Finding } from './checklist';

const at = '2026-03-10T12:00:00Z';
const evidence = [{ messageId: 'm-2', start: 0, length: 1 }];
const six = { min: 6, max: 6, approximate: false, unit: 'years' };
const earlier = { value: captured.value, display: '5 years', evidence: captured.evidence, at };
const refused: Finding = { type: 'refused', field: 'years', reason: 'No unit.', example: '2.5 years', evidence, offers: ['5 years'] };
const tried = { reason: 'No unit.', example: '2.5 years', attempts: 1, offers: ['5 years'] };

test.each([
  ['a value ticks the item', years, { type: 'captured', field: 'years', value: six, display: '6 years', evidence }, { ...years, status: 'captured', value: six, display: '6 years', evidence }],
  ['a new value keeps the one before', captured, { type: 'captured', field: 'years', value: six, display: '6 years', evidence }, { ...captured, value: six, display: '6 years', evidence, history: [earlier] }],
  ['an answer that cannot be used says why', years, refused, { ...years, ...tried, status: 'rejected', evidence }],
  ['a refused correction leaves the value', captured, refused, { ...captured, ...tried }],
  ['a refusal that may stand is declined', { ...years, ...tried, status: 'rejected' }, { type: 'declined', field: 'years', reason: 'None.', evidence }, { ...years, status: 'declined', reason: 'None.', evidence }],
  ['what is taken back is missing again', captured, { type: 'withdrawn', field: 'years', evidence }, { ...years, history: [earlier] }],
  ['another field is left alone', captured, { ...refused, field: 'hours' }, captured],
] as [string, ChecklistItem, Finding, ChecklistItem][])('%s', (_, item, finding, expected) => {
  expect(apply([item], finding, at)).toEqual([expected]);
});

test('Progress counts required items that are captured or declined', () => {
  const items: ChecklistItem[] = [captured, years, { ...years, status: 'declined' }, { ...captured, required: false }];
  expect(progress(items)).toEqual({ settled: 2, required: 3 });
});
