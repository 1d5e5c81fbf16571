import { kept, texts } from '../kept';
import type { Problem } from '../problem';
import type { ChatMessage } from './interview';

/** Something said that the server has not confirmed. `waiting` and `unsent` go by themselves, `refused` needs its author. */
export interface OutMessage {
  readonly id: string;
  readonly text: string;
  readonly at: string;
  readonly status: 'waiting' | 'sending' | 'unsent' | 'refused';
  readonly problem: Problem | null;
}

/** Drops what the server has. */
export function settle(outbox: readonly OutMessage[], messages: readonly ChatMessage[]): readonly OutMessage[] {
  if (outbox.length === 0) return outbox;
  const arrived = new Set(messages.map((message) => message.id));
  const left = outbox.filter((out) => !arrived.has(out.id));
  return left.length === outbox.length ? outbox : left;
}

/** What to send now: the oldest that can go, and only when nothing is on its way, so that the order stays. */
export function nextToSend(outbox: readonly OutMessage[]): OutMessage | null {
  if (outbox.some((out) => out.status === 'sending')) return null;
  return outbox.find((out) => out.status !== 'refused') ?? null;
}

/** Unsent messages outlive the page: kept by interview until the server has them. */
export function keepUnsent(storage: Storage, interview: string, outbox: readonly OutMessage[]): void {
  const key = `recruiting.unsent.${interview}`;
  if (outbox.length === 0) storage.removeItem(key);
  else storage.setItem(key, JSON.stringify(outbox.map(({ id, text, at }) => ({ id, text, at }))));
}

export function unsentOf(storage: Storage, interview: string): readonly OutMessage[] {
  const list = kept(storage, `recruiting.unsent.${interview}`);
  if (!Array.isArray(list)) return [];
  return list.flatMap((one: unknown) => {
    const out = texts(one, 'id', 'text', 'at');
    return out ? [{ id: out.id, text: out.text, at: out.at, status: 'waiting' as const, problem: null }] : [];
  });
}
