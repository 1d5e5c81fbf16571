/** One typed state and the pure function that moves it on. */
export interface Store<State, Event> {
  get(): State;
  send(event: Event): void;
  subscribe(changed: () => void): () => void;
}

export function createStore<State, Event>(update: (state: State, event: Event) => State, initial: State): Store<State, Event> {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    send(event) {
      const next = update(state, event);
      if (next === state) return;
      state = next;
      for (const changed of [...listeners]) changed();
    },
    subscribe(changed) {
      listeners.add(changed);
      return () => void listeners.delete(changed);
    },
  };
}
