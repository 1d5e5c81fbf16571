import { expect, test } from 'vitest';
import { emptyList, type List } from '../list';
import { refreshed, upsert, type CandidateRow } from './candidate';

const row = (candidateId: string, rowVersion: number, day: number): CandidateRow => ({
  jobId: 'job', candidateId, rowVersion, name: candidateId, headline: '', stage: 'draft', interviewStatus: 'open', captured: 0, required: 1,
  cells: [], amount: null, currency: null, startedAt: `2026-03-0${day}T12:00:00Z`, changedAt: `2026-03-0${day}T12:00:00Z`, submittedAt: null,
});
const [ada, bo, cy] = [row('ada', 2, 5), row('bo', 5, 4), row('cy', 1, 2)];
const list: List<CandidateRow> = { ...emptyList, items: [ada, bo, cy] };

test('A live row takes the place of the older one it knows', () => {
  const newer = row('bo', 6, 4);
  expect(upsert(list, newer)).toEqual([ada, newer, cy]);
  expect(upsert(list, row('bo', 5, 4))).toBe(list.items);
});

test('An unknown row comes in where its start puts it', () => {
  const [first, middle, last] = [row('new', 1, 6), row('mid', 1, 3), row('old', 1, 1)];
  expect(upsert(list, first)).toEqual([first, ada, bo, cy]);
  expect(upsert(list, middle)).toEqual([ada, bo, middle, cy]);
  expect(upsert(list, last)).toEqual([ada, bo, cy, last]);
});

test('A row of a later page comes with that page, and a search keeps out what it left out', () => {
  expect(upsert({ ...list, next: 'c2' }, row('old', 1, 1))).toBe(list.items);
  expect(upsert({ ...list, q: 'a' }, row('new', 1, 6))).toBe(list.items);
});

test('After a reconnect the page read anew never takes back what came live', () => {
  const [newer, stale] = [row('ada', 3, 5), row('bo', 4, 4)];
  expect(refreshed(list, [newer, stale])).toEqual([newer, bo, cy]);
});
