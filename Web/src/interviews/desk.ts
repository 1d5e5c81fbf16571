import { query, type call } from '../api';
import type { watch } from '../live';
import { isPassing } from '../problem';
import { createStore, type Store } from '../store';
import type { InterviewView, LiveEvent } from './interview';
import { keepUnsent, nextToSend, unsentOf } from './outbox';
import { opening, update, type InterviewEvent, type InterviewState } from './state';

/** What the desk needs of the world, so that it can be tested without one. */
export interface World {
  readonly call: typeof call<InterviewView>;
  readonly watch: typeof watch;
  readonly storage: Storage;
  newId(): string;
  /** ISO 8601, UTC. */
  now(): string;
  /** Runs something after so many milliseconds; the answer cancels it. */
  later(what: () => void, wait: number): () => void;
}

/** Where a candidate sits: opens the interview, sends what is said in order, and takes what comes live. */
export interface Desk {
  readonly store: Store<InterviewState, InterviewEvent>;
  say(text: string): void;
  retry(id: string): void;
  discard(id: string): void;
  close(): void;
}

export function sitDown(job: string, world: World): Desk {
  const path = `/api/jobs/${encodeURIComponent(job)}/interview`;
  const store = createStore(update, opening);
  let closed = false;
  let failures = 0;
  let asking = false;
  let stopWatching = () => {};
  let cancelRetry = () => {};

  const stopKeeping = store.subscribe(() => {
    const state = store.get();
    if (state.kind === 'ready') keepUnsent(world.storage, state.view.interviewId, state.outbox);
  });

  async function open(): Promise<void> {
    const reply = await world.call('POST', path);
    if (closed) return;
    if (!reply.ok) {
      store.send({ type: 'refused', problem: reply.problem });
      if (isPassing(reply.problem)) retryLater(() => void open());
      return;
    }
    failures = 0;
    store.send({ type: 'opened', view: reply.value, unsent: unsentOf(world.storage, reply.value.interviewId) });
    stopWatching = world.watch({ topic: `interview/${job}/me`, after: version, next: take });
    void flush();
  }

  const version = () => {
    const state = store.get();
    return state.kind === 'ready' ? state.view.version : 0;
  };

  function take(item: { ready?: boolean | null; version?: number | null; events?: unknown }): void {
    if (item.ready) return void flush();
    if (typeof item.version !== 'number') return;
    const events = Array.isArray(item.events) ? (item.events as LiveEvent[]) : [];
    store.send({ type: 'live', version: item.version, events });
    const state = store.get();
    if (state.kind === 'ready' && state.behind) void catchUp();
  }

  async function catchUp(): Promise<void> {
    if (asking) return;
    asking = true;
    const reply = await world.call('GET', path + query({ after: version() }));
    asking = false;
    if (reply.ok) store.send({ type: 'answered', view: reply.value });
    else if (isPassing(reply.problem) && !closed) retryLater(() => void catchUp());
  }

  async function flush(): Promise<void> {
    const state = store.get();
    const out = state.kind === 'ready' && !closed ? nextToSend(state.outbox) : null;
    if (!out) return;
    store.send({ type: 'sending', id: out.id });
    const reply = await world.call('POST', `${path}/messages${query({ after: version() })}`, { id: out.id, text: out.text });
    if (reply.ok) {
      failures = 0;
      store.send({ type: 'answered', view: reply.value });
    } else {
      const final = !isPassing(reply.problem);
      store.send({ type: 'notSent', id: out.id, problem: reply.problem, final });
      if (!final) return retryLater(() => void flush());
    }
    void flush();
  }

  function retryLater(what: () => void): void {
    cancelRetry();
    if (!closed) cancelRetry = world.later(what, Math.min(15_000, 1_000 * 2 ** failures++));
  }

  void open();
  return {
    store,
    say(text) {
      store.send({ type: 'said', id: world.newId(), text, at: world.now() });
      void flush();
    },
    retry(id) {
      store.send({ type: 'retried', id });
      void flush();
    },
    discard: (id) => store.send({ type: 'discarded', id }),
    close() {
      closed = true;
      cancelRetry();
      stopWatching();
      stopKeeping();
    },
  };
}
