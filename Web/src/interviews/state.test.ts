import { expect, test } from 'vitest';
import type { Finding } from '../reading/checklist';
import { unreachable, type Problem } from '../problem';
import { begun, captured, greeting, years } from './begun.fixture';
import type { ChatMessage, InterviewView, LiveEvent } from './interview';
import { opening, update, type InterviewEvent, type InterviewReady, type InterviewState } from './state';

const mine: ChatMessage = { id: 'm-1', from: 'candidate', text: '5 years', at: '2026-03-10T12:01:00Z' };
const answer: ChatMessage = { id: 'a-m-1', from: 'interviewer', text: 'Thanks.', at: '2026-03-10T12:01:00Z' };
const answered: InterviewView = { ...begun, version: 2, messages: [mine, answer], checklist: [captured], next: null, status: 'complete' };
const five: Finding = { type: 'captured', field: 'years', value: captured.value ?? '', display: '5 years', evidence: captured.evidence };
const events: readonly LiveEvent[] = [
  { type: 'message', ...mine }, { type: 'message', ...answer }, { type: 'read', findings: [five], at: mine.at }, { type: 'next', fieldId: null }, { type: 'status', status: 'complete' },
];
const refusal: Problem = { status: 409, code: 'proposal_submitted', message: 'Submitted.', errors: {} };

const given = (...happened: InterviewEvent[]): InterviewState => happened.reduce(update, opening);
const opened: InterviewEvent = { type: 'opened', view: begun, unsent: [] };
const said: InterviewEvent = { type: 'said', id: 'm-1', text: '5 years', at: mine.at };
const live = (version: number, list = events): InterviewEvent => ({ type: 'live', version, events: list });
const whole: InterviewReady = { kind: 'ready', view: { ...answered, messages: [greeting, mine, answer] }, outbox: [], behind: false };

test('An own answer and its live copy make one whole, whichever comes first', () => {
  expect(given(opened, said, { type: 'answered', view: answered }, live(2))).toEqual(whole);
  expect(given(opened, said, live(2), { type: 'answered', view: answered })).toEqual(whole);
});

test('A live version seen before changes nothing', () => {
  const state = given(opened, live(2));
  expect(update(state, live(2))).toBe(state);
  expect(update(state, live(1))).toBe(state);
});

test('A gap is noted and nothing of it applied, until the server is asked', () => {
  expect(given(opened, live(3))).toEqual({ kind: 'ready', view: begun, outbox: [], behind: true });
  expect(given(opened, live(3), { type: 'answered', view: answered })).toEqual(whole);
});

test('An older answer that arrives late is dropped', () => {
  expect(given(opened, live(2), { type: 'answered', view: begun })).toEqual(whole);
});

test('What is said waits, is on its way, and is gone once the server has it', () => {
  const out = { id: 'm-1', text: '5 years', at: mine.at, problem: null };
  expect(given(opened, said)).toMatchObject({ outbox: [{ ...out, status: 'waiting' }] });
  expect(given(opened, said, { type: 'sending', id: 'm-1' })).toMatchObject({ outbox: [{ ...out, status: 'sending' }] });
  expect(given(opened, said, { type: 'sending', id: 'm-1' }, live(2))).toEqual(whole);
});

test('What could not be sent keeps its id, its text and the reason', () => {
  const unsent = given(opened, said, { type: 'notSent', id: 'm-1', problem: unreachable, final: false });
  expect(unsent).toMatchObject({ outbox: [{ id: 'm-1', text: '5 years', status: 'unsent', problem: unreachable }] });
  expect(update(unsent, { type: 'retried', id: 'm-1' })).toMatchObject({ outbox: [{ id: 'm-1', status: 'waiting', problem: null }] });
  const refused = given(opened, said, { type: 'notSent', id: 'm-1', problem: refusal, final: true });
  expect(refused).toMatchObject({ outbox: [{ id: 'm-1', status: 'refused', problem: refusal }] });
  expect(update(refused, { type: 'discarded', id: 'm-1' })).toMatchObject({ outbox: [] });
});

test('Unsent messages of an earlier visit that did arrive are not sent again', () => {
  const unsent = [{ id: 'm-1', text: '5 years', at: mine.at, status: 'waiting' as const, problem: null }];
  expect(given({ type: 'opened', view: whole.view, unsent })).toEqual(whole);
});

test('Fields, answering and frozen follow the server; items that stay keep what they have', () => {
  const hours = { ...years, fieldId: 'hours', label: 'Hours' };
  const fields: LiveEvent = { type: 'fields', checklist: [hours, { ...years, label: 'Years of work' }] };
  const state = given(opened, live(2), live(3, [fields, { type: 'answering', answering: true }, { type: 'frozen', frozen: true }]));
  expect(state).toMatchObject({ view: { checklist: [hours, { ...captured, label: 'Years of work' }], answering: true, frozen: true } });
});

test('An interview that cannot be opened says why; an open one is not lost by it', () => {
  expect(given({ type: 'refused', problem: refusal })).toEqual({ kind: 'refused', problem: refusal });
  expect(given(opened, { type: 'refused', problem: refusal })).toEqual(given(opened));
});
