import type { Problem } from '../problem';
import { foldProposal, isEditable, type Bid, type ProposalLiveEvent, type ProposalView } from './proposal';

/** What is in the form, as typed. */
export interface BidInput {
  readonly amount: string;
  readonly currency: string;
  readonly note: string;
}

export interface BidReady {
  readonly kind: 'ready';
  readonly proposal: ProposalView;
  readonly input: BidInput;
  /** `typed` is not saved yet. */
  readonly draft: 'saved' | 'typed' | 'saving' | 'notSaved';
  readonly sending: 'no' | 'submitting' | 'withdrawing';
  /** Why the last save, submission or withdrawal was refused. */
  readonly problem: Problem | null;
}

export type BidState = { readonly kind: 'loading' } | { readonly kind: 'refused'; readonly problem: Problem } | BidReady;

export type BidEvent =
  | { readonly type: 'loaded'; readonly proposal: ProposalView; readonly typed: BidInput | null }
  | { readonly type: 'refused'; readonly problem: Problem }
  | { readonly type: 'typed'; readonly input: BidInput }
  | { readonly type: 'saving' | 'submitting' | 'withdrawing' }
  | { readonly type: 'saved'; readonly proposal: ProposalView; readonly input: BidInput }
  | { readonly type: 'notSaved'; readonly problem: Problem }
  | { readonly type: 'done'; readonly proposal: ProposalView }
  | { readonly type: 'notDone'; readonly problem: Problem }
  | { readonly type: 'live'; readonly version: number; readonly events: readonly ProposalLiveEvent[] };

export const loading: BidState = { kind: 'loading' };

export const inputOf = (bid: Bid): BidInput => ({ amount: bid.amount === null ? '' : String(bid.amount), currency: bid.currency ?? 'USD', note: bid.note ?? '' });

export function update(state: BidState, event: BidEvent): BidState {
  if (event.type === 'loaded')
    return {
      kind: 'ready', proposal: event.proposal, input: event.typed ?? inputOf(event.proposal),
      draft: event.typed ? 'typed' : 'saved', sending: 'no', problem: null,
    };
  if (event.type === 'refused') return state.kind === 'ready' ? state : { kind: 'refused', problem: event.problem };
  return state.kind === 'ready' ? updateReady(state, event) : state;
}

type ReadyEvent = Exclude<BidEvent, { type: 'loaded' } | { type: 'refused' }>;

function updateReady(state: BidReady, event: ReadyEvent): BidReady {
  switch (event.type) {
    case 'typed':
      return isEditable(state.proposal.stage) ? { ...state, input: event.input, draft: 'typed', problem: null } : state;
    case 'saving':
      return { ...state, draft: 'saving' };
    case 'saved':
      // What was typed while it was being saved is still to be saved.
      return { ...state, proposal: newer(state.proposal, event.proposal), draft: state.input === event.input ? 'saved' : 'typed', problem: null };
    case 'notSaved':
      return { ...state, draft: 'notSaved', problem: event.problem };
    case 'submitting':
    case 'withdrawing':
      return { ...state, sending: event.type, problem: null };
    case 'done':
      return { ...state, proposal: newer(state.proposal, event.proposal), input: inputOf(event.proposal), draft: 'saved', sending: 'no', problem: null };
    case 'notDone':
      return { ...state, sending: 'no', problem: event.problem };
    case 'live':
      return live(state, event.version, event.events);
  }
}

/** What another device did. It never overwrites what is being typed here. */
function live(state: BidReady, version: number, events: readonly ProposalLiveEvent[]): BidReady {
  if (version <= state.proposal.version) return state;
  const proposal = foldProposal(state.proposal, version, events);
  return { ...state, proposal, input: state.draft === 'saved' || !isEditable(proposal.stage) ? inputOf(proposal) : state.input };
}

const newer = (have: ProposalView, answer: ProposalView): ProposalView => (answer.version < have.version ? have : answer);

/** The bid the form says, or what is wrong with it by member. Two decimals, a point or a comma before them. */
export function bidOf(input: BidInput): { readonly bid: Bid } | { readonly errors: Readonly<Record<string, string>> } {
  const amount = input.amount.trim().replace(/\s/g, '');
  if (amount !== '' && !/^\d+([.,]\d{1,2})?$/.test(amount)) return { errors: { amount: 'Write the amount as a number, for example 25 or 25.50.' } };
  const note = input.note.trim();
  return { bid: { amount: amount === '' ? null : Number(amount.replace(',', '.')), currency: input.currency, note: note === '' ? null : note } };
}
