import { call } from '../api';
import { jobPath } from '../jobs/job';
import { kept, texts } from '../kept';
import { watch } from '../live';
import { createStore, type Store } from '../store';
import type { ProposalLiveEvent, ProposalView } from './proposal';
import { bidOf, loading, update, type BidEvent, type BidInput, type BidState } from './state';

/** Keeps the draft as it is typed, submits and withdraws it, and takes what another device does. */
export interface BidDesk {
  readonly store: Store<BidState, BidEvent>;
  load(): Promise<void>;
  type(input: BidInput): void;
  save(): Promise<void>;
  submit(): Promise<void>;
  withdraw(): Promise<void>;
  close(): void;
}

const savedAfter = 600;

export function openBid(job: string): BidDesk {
  const path = `${jobPath(job)}/proposal`;
  const store = createStore(update, loading);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let saving: Promise<void> = Promise.resolve();
  let stopWatching = () => {};
  // The same submission again, after an answer that was lost, has one effect.
  let submission = crypto.randomUUID();

  async function load(): Promise<void> {
    const reply = await call<ProposalView>('GET', path);
    if (!reply.ok) return store.send({ type: 'refused', problem: reply.problem });
    const proposal = reply.value;
    store.send({ type: 'loaded', proposal, typed: typedBefore(proposal) });
    stopWatching();
    stopWatching = watch({
      topic: `proposal/${job}/me`,
      after: () => current()?.proposal.version ?? 0,
      next(item) {
        if (typeof item.version === 'number') store.send({ type: 'live', version: item.version, events: Array.isArray(item.events) ? (item.events as ProposalLiveEvent[]) : [] });
      },
    });
  }

  const current = () => {
    const state = store.get();
    return state.kind === 'ready' ? state : null;
  };

  // One at a time, so that an older draft never arrives after a newer one.
  function save(): Promise<void> {
    return (saving = saving.then(saveNow));
  }

  async function saveNow(): Promise<void> {
    clearTimeout(timer);
    const state = current();
    const read = state && bidOf(state.input);
    if (!state || !read || !('bid' in read) || state.draft === 'saved' || state.sending !== 'no') return;
    store.send({ type: 'saving' });
    const reply = await call<ProposalView>('PUT', path, read.bid);
    if (reply.ok) {
      store.send({ type: 'saved', proposal: reply.value, input: state.input });
      if (current()?.draft === 'saved') forgetTyped(reply.value);
      else timer = setTimeout(() => void save(), savedAfter);
    } else store.send({ type: 'notSaved', problem: reply.problem });
  }

  async function submit(): Promise<void> {
    await save();
    const state = current();
    const read = state && bidOf(state.input);
    if (!state || !read || !('bid' in read) || state.draft !== 'saved' || state.sending !== 'no') return;
    store.send({ type: 'submitting' });
    const reply = await call<ProposalView>('POST', path, read.bid, { idempotencyKey: submission });
    if (!reply.ok && reply.problem.status === 0) return store.send({ type: 'notDone', problem: reply.problem });
    submission = crypto.randomUUID();
    if (!reply.ok) return store.send({ type: 'notDone', problem: reply.problem });
    forgetTyped(reply.value);
    store.send({ type: 'done', proposal: reply.value });
  }

  async function withdraw(): Promise<void> {
    if (current()?.sending !== 'no') return;
    store.send({ type: 'withdrawing' });
    const reply = await call<ProposalView>('DELETE', path);
    if (!reply.ok) return store.send({ type: 'notDone', problem: reply.problem });
    if (reply.value) store.send({ type: 'done', proposal: reply.value });
    else await load();
  }

  return {
    store,
    load,
    save,
    submit,
    withdraw,
    type(input) {
      const state = current();
      if (!state) return;
      store.send({ type: 'typed', input });
      keepTyped(state.proposal, input);
      clearTimeout(timer);
      timer = setTimeout(() => void save(), savedAfter);
    },
    close() {
      void save();
      stopWatching();
    },
  };
}

// What is not saved yet outlives the page.
const key = (proposal: ProposalView) => `recruiting.bid.${proposal.jobId}/${proposal.candidateId}`;
const keepTyped = (proposal: ProposalView, input: BidInput) => localStorage.setItem(key(proposal), JSON.stringify(input));
const forgetTyped = (proposal: ProposalView) => localStorage.removeItem(key(proposal));

function typedBefore(proposal: ProposalView): BidInput | null {
  const input = texts(kept(localStorage, key(proposal)), 'amount', 'currency', 'note');
  return input && { amount: input.amount, currency: input.currency, note: input.note };
}
