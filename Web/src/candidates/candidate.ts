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
