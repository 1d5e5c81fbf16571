import { begun, captured } from '../interviews/begun.fixture';
import type { ChecklistItem } from '../reading/checklist';
import { aRow } from './candidate.fixture';
import type { CandidateView } from './candidate';

/** A candidate as tests begin with: years captured, nothing submitted. */
export const aView = (id: string, ...checklist: readonly ChecklistItem[]): CandidateView => ({
  row: aRow(id, 1),
  interview: { ...begun, checklist: checklist.length === 0 ? [captured] : checklist },
  proposal: { jobId: 'job', candidateId: id, version: 0, stage: 'draft', submittedAt: null, withdrawnAt: null, amount: null, currency: null, note: null },
  profile: { accountId: id, version: 1, role: 'candidate', email: `${id}@example.com`, name: id, zone: 'Europe/Berlin', headline: '', resume: null },
});
