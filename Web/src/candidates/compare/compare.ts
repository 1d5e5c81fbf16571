import { money } from '../../elements/times';
import { stageNames } from '../../proposals/proposal';
import { progress, type ItemStatus } from '../../reading/checklist';
import type { Field } from '../../reading/field';
import type { CandidateView } from '../candidate';
import { statusNames } from '../filters/condition';

/** What one candidate has on one line. */
export interface Compared {
  readonly text: string;
  /** `missing` also where the interview does not have the question. */
  readonly status: ItemStatus;
  /** The field whose words can be shown. */
  readonly field: string | null;
}

/** One thing of every candidate, side by side. */
export interface Line {
  readonly id: string;
  readonly label: string;
  readonly cells: readonly Compared[];
  readonly differs: boolean;
}

export function linesOf(fields: readonly Field[], views: readonly CandidateView[]): readonly Line[] {
  const fact = (id: string, label: string, of: (view: CandidateView) => string | null) => lineOf(id, label, views.map((view) => plain(of(view))));
  return [
    fact('stage', 'Stage', (view) => stageNames[view.proposal.stage]),
    fact('progress', 'Interview', progressOf),
    ...fields.map((field) => lineOf(`field:${field.id}`, field.label, views.map((view) => answerOf(view, field)))),
    fact('bid', 'Bid', ({ proposal }) => (proposal.submittedAt !== null && proposal.amount !== null ? money(proposal.amount, proposal.currency) : null)),
    fact('note', 'Note with the bid', ({ proposal }) => (proposal.submittedAt !== null ? proposal.note : null)),
    fact('zone', 'Time zone', (view) => view.profile.zone),
    fact('resume', 'Resume', (view) => (view.profile.resume ? 'Stored' : null)),
  ];
}

const lineOf = (id: string, label: string, cells: readonly Compared[]): Line => ({
  id, label, cells, differs: new Set(cells.map((cell) => `${cell.status} ${cell.text.trim().toLowerCase()}`)).size > 1,
});

const plain = (text: string | null): Compared => (text ? { text, status: 'captured', field: null } : { text: 'None', status: 'missing', field: null });

function progressOf({ interview }: CandidateView): string {
  const { settled, required } = progress(interview.checklist);
  return interview.status === 'complete' ? 'Complete' : `${settled} of ${required}`;
}

function answerOf(view: CandidateView, field: Field): Compared {
  const item = view.interview.checklist.find((one) => one.fieldId === field.id);
  if (!item) return { text: 'Not asked', status: 'missing', field: null };
  const text = item.display ?? [statusNames[item.status], item.reason].filter(Boolean).join('. ');
  return { text, status: item.status, field: item.evidence.length > 0 ? field.id : null };
}
