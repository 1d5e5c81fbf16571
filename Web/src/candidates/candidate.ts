import type { InterviewView } from '../interviews/interview';
import type { ProfileView } from '../me/profile';
import type { ProposalView, Stage } from '../proposals/proposal';
import type { FieldValue, ItemStatus } from '../reading/checklist';

/** One field of one candidate in the table. */
export interface CandidateCell {
  readonly fieldId: string;
  readonly status: ItemStatus;
  readonly value: FieldValue | null;
  readonly display: string | null;
}

/** One row of the employer's table. */
export interface CandidateRow {
  readonly jobId: string;
  readonly candidateId: string;
  /** Rises with every change of the row. */
  readonly rowVersion: number;
  readonly name: string;
  readonly headline: string;
  readonly stage: Stage;
  readonly interviewStatus: 'open' | 'complete';
  readonly captured: number;
  readonly required: number;
  readonly cells: readonly CandidateCell[];
  readonly amount: number | null;
  readonly currency: string | null;
  readonly startedAt: string;
  readonly changedAt: string;
  readonly submittedAt: string | null;
}

/** One candidate whole. */
export interface CandidateView {
  readonly row: CandidateRow;
  readonly interview: InterviewView;
  readonly proposal: ProposalView;
  readonly profile: ProfileView;
}

/** A row that came live: newer ones take the place of the row they know, unknown ones come first, older ones are dropped. */
export function upsert(rows: readonly CandidateRow[], row: CandidateRow): readonly CandidateRow[] {
  const index = rows.findIndex((known) => known.candidateId === row.candidateId);
  if (index < 0) return [row, ...rows];
  const known = rows[index];
  return known && row.rowVersion > known.rowVersion ? rows.with(index, row) : rows;
}

/** A page read anew, over what came live while it was on its way. */
export function refreshed(rows: readonly CandidateRow[], page: readonly CandidateRow[]): readonly CandidateRow[] {
  const answered = new Map(page.map((row) => [row.candidateId, row]));
  const kept = rows.filter((row) => !answered.has(row.candidateId));
  const newest = page.map((row) => rows.find((have) => have.candidateId === row.candidateId && have.rowVersion > row.rowVersion) ?? row);
  return [...newest, ...kept].toSorted((a, b) => b.startedAt.localeCompare(a.startedAt));
}
