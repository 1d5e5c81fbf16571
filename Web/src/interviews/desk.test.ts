import { expect, test } from 'vitest';
import type { Reply } from '../api';
import type { Watch } from '../live';
import { unreachable, type Problem } from '../problem';
import { begun } from './begun.fixture';
import { sitDown, type World } from './desk';
import type { InterviewView } from './interview';

/** A world whose answers are given by hand and whose time stands still. */
function world(kept: Record<string, string> = {}) {
  const calls: { method: string; path: string; body: unknown; answer: (reply: Reply<InterviewView>) => void }[] = [];
  const watches: Watch[] = [];
  const timers: (() => void)[] = [];
  let ids = 0;
  const storage = {
    getItem: (key: string) => kept[key] ?? null,
    setItem: (key: string, value: string) => void (kept[key] = value),
    removeItem: (key: string) => void delete kept[key],
  } as Storage;
  const made: World = {
    call: (method, path, body) =>
      new Promise((answer) => calls.push({ method, path, body, answer })),
    watch: (watch) => (watches.push(watch), () => {}),
    storage,
    newId: () => `m-${++ids}`,
    now: () => '2026-03-10T12:00:00Z',
    later: (what) => (timers.push(what), () => {}),
  };
  const settled = () => new Promise<void>((done) => setTimeout(done));
  const answer = async (index: number, reply: Reply<InterviewView>) => {
    calls[index]?.answer(reply);
    await settled();
  };
  return { made, calls, watches, timers, kept, answer };
}

const ok = (value: InterviewView): Reply<InterviewView> => ({ ok: true, value });
const no = (problem: Problem): Reply<InterviewView> => ({ ok: false, problem });
const after = (version: number, ...texts: string[]): InterviewView => ({
  ...begun, version, messages: texts.map((id) => ({ id, from: 'candidate', text: id, at: '2026-03-10T12:00:00Z' })),
});

test('Messages go one by one, in the order they were said', async () => {
  const { made, calls, answer } = world();
  const desk = sitDown('job', made);
  await answer(0, ok(begun));
  desk.say('one');
  desk.say('two');
  expect(calls.map(({ path, body }) => [path, body])).toEqual([
    ['/api/jobs/job/interview', undefined],
    ['/api/jobs/job/interview/messages?after=1', { id: 'm-1', text: 'one' }],
  ]);
  await answer(1, ok(after(2, 'm-1')));
  expect(calls[2]).toMatchObject({ path: '/api/jobs/job/interview/messages?after=2', body: { id: 'm-2', text: 'two' } });
});

test('What the network swallowed is kept and goes again under its id when the connection is back', async () => {
  const { made, calls, watches, kept, answer } = world();
  const desk = sitDown('job', made);
  await answer(0, ok(begun));
  desk.say('one');
  await answer(1, no(unreachable));
  desk.say('two');
  expect(JSON.parse(kept['recruiting.unsent.job/ada'] ?? '')).toMatchObject([{ id: 'm-1' }, { id: 'm-2' }]);
  await answer(2, no(unreachable));
  watches[0]?.next({ ready: true });
  expect(calls[3]).toMatchObject({ body: { id: 'm-1', text: 'one' } });
  await answer(3, ok(after(2, 'm-1')));
  await answer(4, ok(after(3, 'm-2')));
  expect([kept, desk.store.get()]).toMatchObject([{}, { outbox: [], view: { version: 3 } }]);
});

test('A refused message stays with its reason and does not hold up the next', async () => {
  const { made, calls, answer } = world();
  const desk = sitDown('job', made);
  await answer(0, ok(begun));
  desk.say('one');
  desk.say('two');
  const refusal: Problem = { status: 400, code: 'message_too_long', message: 'Too long.', errors: {} };
  await answer(1, no(refusal));
  expect(calls[2]).toMatchObject({ body: { id: 'm-2', text: 'two' } });
  expect(desk.store.get()).toMatchObject({ outbox: [{ id: 'm-1', status: 'refused', problem: refusal }, { id: 'm-2', status: 'sending' }] });
});

test('Messages left unsent by an earlier page are sent when the interview opens', async () => {
  const left = JSON.stringify([{ id: 'old', text: 'hello', at: '2026-03-10T12:00:00Z' }]);
  const { made, calls, answer } = world({ 'recruiting.unsent.job/ada': left });
  sitDown('job', made);
  await answer(0, ok(begun));
  expect(calls[1]).toMatchObject({ body: { id: 'old', text: 'hello' } });
});

test('A gap in the live versions is asked for once, after the version one has', async () => {
  const { made, calls, watches, answer } = world();
  sitDown('job', made);
  await answer(0, ok(begun));
  watches[0]?.next({ version: 3, events: [] });
  watches[0]?.next({ version: 4, events: [] });
  expect(calls.slice(1)).toMatchObject([{ method: 'GET', path: '/api/jobs/job/interview?after=1' }]);
});

test('An interview that could not be reached is opened again by itself', async () => {
  const { made, calls, timers, answer } = world();
  const desk = sitDown('job', made);
  await answer(0, no(unreachable));
  expect(desk.store.get()).toEqual({ kind: 'refused', problem: unreachable });
  timers[0]?.();
  await answer(1, ok(begun));
  expect([calls.length, desk.store.get().kind]).toEqual([2, 'ready']);
});
