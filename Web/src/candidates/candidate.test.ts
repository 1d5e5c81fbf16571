import { expect, test } from 'vitest';
import { refreshed, upsert, type CandidateRow } from './candidate';

const row = (candidateId: string, rowVersion: number, startedAt = '2026-03-10T12:00:00Z'): CandidateRow => ({
  jobId: 'job', candidateId, rowVersion, name: candidateId, headline: '', stage: 'draft', interviewStatus: 'open', captured: 0, required: 1,
  cells: [], amount: null, currency: null, startedAt, changedAt: startedAt, submittedAt: null,
});

test('A live row takes its place where it was; a new one comes first; an old one is dropped', () => {
  const rows = [row('ada', 2), row('bo', 5)];
  expect(upsert(rows, row('bo', 6))).toEqual([row('ada', 2), row('bo', 6)]);
  expect(upsert(rows, row('cy', 1))).toEqual([row('cy', 1), ...rows]);
  expect(upsert(rows, row('bo', 5))).toBe(rows);
});

test('After a reconnect the page read anew never takes back what came live', () => {
  const old = row('zoe', 1, '2026-03-01T12:00:00Z');
  expect(refreshed([row('bo', 6), row('ada', 2), old], [row('ada', 3), row('bo', 5)])).toEqual([row('ada', 3), row('bo', 6), old]);
});
