import { expect, test } from 'vitest';
import { unreachable } from '../problem';
import { stepOf, type ProposalView } from './proposal';
import { bidOf, loading, update, type BidEvent, type BidReady } from './state';

const empty: ProposalView = {
  jobId: 'job', candidateId: 'ada', version: 0, stage: 'draft', amount: null, currency: null, note: null, submittedAt: null, withdrawnAt: null,
};
const draft: ProposalView = { ...empty, version: 1, amount: 25, currency: 'EUR', note: 'Hello' };
const submitted: ProposalView = { ...draft, version: 2, stage: 'submitted', submittedAt: '2026-03-10T12:00:00Z' };
const input = { amount: '25', currency: 'EUR', note: 'Hello' };
const blank = { amount: '', currency: 'USD', note: '' };

const given = (...events: BidEvent[]) => events.reduce(update, loading);
const loaded: BidEvent = { type: 'loaded', proposal: empty, typed: null };
const saved: BidReady = { kind: 'ready', proposal: draft, input, draft: 'saved', sending: 'no', problem: null };

test('What is typed is saved, and what is typed meanwhile is not taken for saved', () => {
  expect(given(loaded)).toEqual({ ...saved, proposal: empty, input: blank });
  expect(given(loaded, { type: 'typed', input }, { type: 'saving' }, { type: 'saved', proposal: draft, input })).toEqual(saved);
  const more = { ...input, note: 'Hello there' };
  expect(given(loaded, { type: 'typed', input }, { type: 'saving' }, { type: 'typed', input: more }, { type: 'saved', proposal: draft, input }))
    .toEqual({ ...saved, input: more, draft: 'typed' });
});

test('A draft that could not be saved keeps what was typed', () => {
  expect(given(loaded, { type: 'typed', input }, { type: 'notSaved', problem: unreachable })).toEqual({ ...saved, proposal: empty, draft: 'notSaved', problem: unreachable });
});

test('Another device fills the form unless something is being typed in this one', () => {
  const live: BidEvent = { type: 'live', version: 1, events: [{ type: 'drafted', bid: { amount: 25, currency: 'EUR', note: 'Hello' } }] };
  expect(given(loaded, live)).toEqual(saved);
  const typing = { ...input, amount: '30' };
  expect(given(loaded, { type: 'typed', input: typing }, live)).toEqual({ ...saved, input: typing, draft: 'typed' });
  expect(given(loaded, live, live)).toEqual(saved);
});

test('Submitted here or elsewhere, the proposal is the same', () => {
  const done = { ...saved, proposal: submitted };
  expect(given({ type: 'loaded', proposal: draft, typed: null }, { type: 'submitting' }, { type: 'done', proposal: submitted })).toEqual(done);
  const events = [{ type: 'submitted' as const, bid: { amount: 25, currency: 'EUR', note: 'Hello' }, at: '2026-03-10T12:00:00Z' }];
  expect(given({ type: 'loaded', proposal: draft, typed: null }, { type: 'live', version: 2, events })).toEqual(done);
});

test('A submitted proposal cannot be typed over', () => {
  const state = given({ type: 'loaded', proposal: submitted, typed: null });
  expect(update(state, { type: 'typed', input: blank })).toBe(state);
});

test.each([
  [{ ...blank, amount: ' 25,5 ', note: ' hi ' }, { bid: { amount: 25.5, currency: 'USD', note: 'hi' } }],
  [{ ...blank, amount: '1 200.50' }, { bid: { amount: 1200.5, currency: 'USD', note: null } }],
  [blank, { bid: { amount: null, currency: 'USD', note: null } }],
  [{ ...blank, amount: '25 USD' }, { errors: { amount: 'Write the amount as a number, for example 25 or 25.50.' } }],
  [{ ...blank, amount: '1,200' }, { errors: { amount: 'Write the amount as a number, for example 25 or 25.50.' } }],
])('%o reads as %o', (typed, expected) => expect(bidOf(typed)).toEqual(expected));

test.each([
  [undefined, false, empty, 'interview'],
  ['bid', false, empty, 'interview'],
  [undefined, true, empty, 'interview'],
  ['bid', true, empty, 'bid'],
  [undefined, true, draft, 'bid'],
  ['interview', true, draft, 'interview'],
  ['bid', true, submitted, 'sent'],
  ['interview', true, submitted, 'interview'],
  ['bid', true, { ...submitted, stage: 'withdrawn' }, 'bid'],
] as [string | undefined, boolean, ProposalView, string][])('%s, complete %s, %o: %s', (wanted, complete, proposal, step) => {
  expect(stepOf(wanted, complete, proposal)).toBe(step);
});
