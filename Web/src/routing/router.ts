import { useSyncExternalStore } from 'react';

const listeners = new Set<() => void>();

/** Goes to a path of this app. `replace` leaves no step back to where one was. */
export function navigate(path: string, how: { replace?: boolean } = {}): void {
  if (path === location.pathname + location.search) return;
  if (how.replace) history.replaceState(null, '', path);
  else history.pushState(null, '', path);
  listeners.forEach((changed) => changed());
}

function subscribe(changed: () => void): () => void {
  listeners.add(changed);
  addEventListener('popstate', changed);
  return () => {
    listeners.delete(changed);
    removeEventListener('popstate', changed);
  };
}

/** The path one is at, without query. */
export function usePath(): string {
  return useSyncExternalStore(subscribe, () => location.pathname, () => '/');
}

/** The query of the address one is at, with its question mark. */
export function useSearch(): string {
  return useSyncExternalStore(subscribe, () => location.search);
}
