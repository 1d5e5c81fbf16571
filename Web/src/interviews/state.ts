import type { Problem } from '../problem';
import { fold, merge, type InterviewView, type LiveEvent } from './interview';
import { settle, type OutMessage } from './outbox';

/** The chat of one interview: what the server has, and what this browser still has to send. */
export type InterviewState =
  | { readonly kind: 'opening' }
  | { readonly kind: 'refused'; readonly problem: Problem }
  | InterviewReady;

export interface InterviewReady {
  readonly kind: 'ready';
  readonly view: InterviewView;
  readonly outbox: readonly OutMessage[];
  /** A version is missing: what the server has must be asked for. */
  readonly behind: boolean;
}

export type InterviewEvent =
  | { readonly type: 'opened'; readonly view: InterviewView; readonly unsent: readonly OutMessage[] }
  | { readonly type: 'refused'; readonly problem: Problem }
  | { readonly type: 'answered'; readonly view: InterviewView }
  | { readonly type: 'live'; readonly version: number; readonly events: readonly LiveEvent[] }
  | { readonly type: 'said'; readonly id: string; readonly text: string; readonly at: string }
  | { readonly type: 'sending'; readonly id: string }
  | { readonly type: 'notSent'; readonly id: string; readonly problem: Problem; readonly final: boolean }
  | { readonly type: 'retried'; readonly id: string }
  | { readonly type: 'discarded'; readonly id: string };

export const opening: InterviewState = { kind: 'opening' };

export function update(state: InterviewState, event: InterviewEvent): InterviewState {
  if (event.type === 'opened') return ready(event.view, settle(event.unsent, event.view.messages));
  if (event.type === 'refused') return state.kind === 'ready' ? state : { kind: 'refused', problem: event.problem };
  return state.kind === 'ready' ? updateReady(state, event) : state;
}

type ReadyEvent = Exclude<InterviewEvent, { type: 'opened' } | { type: 'refused' }>;

function updateReady(state: InterviewReady, event: ReadyEvent): InterviewReady {
  switch (event.type) {
    case 'answered': {
      const view = merge(state.view, event.view);
      return { ...ready(view, settle(state.outbox, view.messages)), behind: state.behind && event.view.version < state.view.version };
    }
    case 'live':
      return live(state, event.version, event.events);
    case 'said':
      return { ...state, outbox: [...state.outbox, { id: event.id, text: event.text, at: event.at, status: 'waiting', problem: null }] };
    case 'sending':
      return mapOut(state, event.id, (out) => ({ ...out, status: 'sending' }));
    case 'notSent':
      return mapOut(state, event.id, (out) => ({ ...out, status: event.final ? 'refused' : 'unsent', problem: event.problem }));
    case 'retried':
      return mapOut(state, event.id, (out) => ({ ...out, status: 'waiting', problem: null }));
    case 'discarded':
      return { ...state, outbox: state.outbox.filter((out) => out.id !== event.id) };
  }
}

/** Each version once and in order: an old one is dropped, a gap is noted and asked for. */
function live(state: InterviewReady, version: number, events: readonly LiveEvent[]): InterviewReady {
  if (version <= state.view.version) return state;
  if (version > state.view.version + 1) return { ...state, behind: true };
  const view = fold(state.view, version, events);
  return { ...state, view, outbox: settle(state.outbox, view.messages) };
}

const ready = (view: InterviewView, outbox: readonly OutMessage[]): InterviewReady => ({ kind: 'ready', view, outbox, behind: false });

const mapOut = (state: InterviewReady, id: string, map: (out: OutMessage) => OutMessage): InterviewReady => ({
  ...state,
  outbox: state.outbox.map((out) => (out.id === id ? map(out) : out)),
});
