import type { List } from '../list';
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

/** A row that came live: it takes the place of the older one it knows; an unknown one comes in where its start puts it. */
export function upsert({ items, q, next }: List<CandidateRow>, row: CandidateRow): readonly CandidateRow[] {
  const index = items.findIndex((known) => known.candidateId === row.candidateId);
  const known = items[index];
  if (known) return row.rowVersion > known.rowVersion ? items.with(index, row) : items;
  const before = items.findIndex((other) => other.startedAt <= row.startedAt);
  // What a search left out stays out, and what belongs to a later page comes with it.
  if (q !== '' || (before < 0 && next !== null)) return items;
  return before < 0 ? [...items, row] : items.toSpliced(before, 0, row);
}

/** A page read anew over what came live while it was on its way. */
export const refreshed = (list: List<CandidateRow>, page: readonly CandidateRow[]): readonly CandidateRow[] =>
  page.reduce((items, row) => upsert({ ...list, items }, row), list.items);
