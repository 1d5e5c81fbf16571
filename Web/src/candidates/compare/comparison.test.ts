import { expect, test } from 'vitest';
import { unreachable } from '../../problem';
import { aView } from '../candidateView.fixture';
import { comparedIn, updateComparison, type ComparisonEvent } from './comparison';

const ada = aView('ada');
const newer = { ...ada, row: { ...ada.row, rowVersion: 2 } };
const given = (...events: ComparisonEvent[]) => events.reduce(updateComparison, {});
const read: ComparisonEvent = { type: 'read', candidate: 'ada', view: ada };

test('An address names at most four, each once', () => {
  expect(comparedIn('?candidate=a&candidate=b&candidate=a&candidate=&candidate=c&candidate=d&candidate=e')).toEqual(['a', 'b', 'c', 'd']);
});

test('An older answer does not take back a newer one', () => {
  expect(given(read, { ...read, view: newer }, read)).toEqual({ ada: { kind: 'ready', view: newer } });
});

test('What is shown stays while it is read again, and when that fails', () => {
  const shown = given(read);
  expect([{ type: 'reading', candidate: 'ada' } as const, { type: 'refused', candidate: 'ada', problem: unreachable } as const].reduce(updateComparison, shown)).toEqual(shown);
  expect(given({ type: 'reading', candidate: 'ada' }, { type: 'refused', candidate: 'ada', problem: unreachable })).toEqual({ ada: { kind: 'refused', problem: unreachable } });
});
