/** How the live connection stands. `idle`: nothing is watched, so none is needed. Times are in milliseconds since 1970. */
export type Connection =
  | { readonly kind: 'idle' }
  | { readonly kind: 'connected' }
  | { readonly kind: 'lost'; readonly since: number };

export type ConnectionEvent =
  | { readonly type: 'connecting' | 'lost'; readonly at: number }
  | { readonly type: 'connected' }
  | { readonly type: 'stopped' };

export type Bar = 'none' | 'reconnecting' | 'offline';

export const idle: Connection = { kind: 'idle' };
export const reconnectingAfter = 2_000;
export const offlineAfter = 10_000;

export function update(state: Connection, event: ConnectionEvent): Connection {
  switch (event.type) {
    case 'connected':
      return { kind: 'connected' };
    case 'stopped':
      return idle;
    case 'connecting':
    case 'lost':
      return state.kind === 'lost' ? state : { kind: 'lost', since: event.at };
  }
}

/** What the bar says now. A machine that knows it has no network is offline as soon as the connection is lost. */
export function barAt(state: Connection, now: number, onLine: boolean): Bar {
  if (state.kind !== 'lost') return 'none';
  const gone = now - state.since;
  if (gone >= offlineAfter || (!onLine && gone >= reconnectingAfter)) return 'offline';
  return gone >= reconnectingAfter ? 'reconnecting' : 'none';
}

/** Milliseconds until the bar may say something else; null when only an event can change it. */
export function nextChange(state: Connection, now: number): number | null {
  if (state.kind !== 'lost') return null;
  const gone = now - state.since;
  const next = [reconnectingAfter, offlineAfter].find((after) => after > gone);
  return next === undefined ? null : next - gone;
}
