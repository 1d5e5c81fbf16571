import type { CandidateRow } from './candidate';

/** A row as tests begin it: half way through an interview. */
export const aRow = (candidateId: string, rowVersion: number): CandidateRow => ({
  jobId: 'job', candidateId, rowVersion, name: candidateId, headline: '', stage: 'draft', interviewStatus: 'open', captured: 0, required: 1,
  cells: [], amount: null, currency: null, startedAt: '2026-03-05T12:00:00Z', changedAt: '2026-03-05T12:01:00Z', submittedAt: null,
});
