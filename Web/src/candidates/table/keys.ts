export type KeyAction = 'next' | 'previous' | 'choose' | 'search' | 'keys';

const actions: Readonly<Record<string, KeyAction>> = { j: 'next', k: 'previous', x: 'choose', '/': 'search', '?': 'keys' };

export interface Pressed {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** What a single key means; nothing where somebody types or together with another key. */
export function actionOf(pressed: Pressed, typing: boolean): KeyAction | null {
  if (typing || pressed.ctrlKey || pressed.metaKey || pressed.altKey) return null;
  return Object.hasOwn(actions, pressed.key) ? (actions[pressed.key] ?? null) : null;
}

/** The row a step leads to; from nowhere the first. */
export function stepped(at: number, count: number, action: 'next' | 'previous'): number {
  if (count === 0) return -1;
  if (at < 0) return 0;
  return Math.max(0, Math.min(count - 1, at + (action === 'next' ? 1 : -1)));
}

export const listed: readonly (readonly [string, string])[] = [
  ['j', 'next candidate'],
  ['k', 'candidate before'],
  ['Enter', 'open the candidate'],
  ['x', 'choose the candidate, to compare or export'],
  ['/', 'search by name'],
  ['?', 'these keys'],
  ['Esc', 'close what is open'],
];
