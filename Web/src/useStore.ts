import { useSyncExternalStore } from 'react';
import type { Store } from './store';

export function useStore<State, Event>(store: Store<State, Event>): State {
  return useSyncExternalStore(store.subscribe, store.get, store.get);
}
