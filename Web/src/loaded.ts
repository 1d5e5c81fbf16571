import { useCallback, useEffect, useRef, useState } from 'react';
import { call } from './api';
import type { Problem } from './problem';

/** Something asked of the server once. */
export type Loaded<T> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'refused'; readonly problem: Problem }
  | { readonly kind: 'ready'; readonly value: T };

interface Loading<T> {
  readonly loaded: Loaded<T>;
  readonly reload: () => void;
  /** Takes what a command answered, so that it need not be asked for again. */
  readonly set: (value: T) => void;
}

export function useLoaded<T>(path: string): Loading<T> {
  const [loaded, setLoaded] = useState<Loaded<T>>({ kind: 'loading' });
  const [count, setCount] = useState(0);
  const shown = useRef(path);
  useEffect(() => {
    const gone = new AbortController();
    // What is asked for again stays while its answer is on the way.
    setLoaded((before) => (before.kind === 'ready' && shown.current === path ? before : { kind: 'loading' }));
    shown.current = path;
    void call<T>('GET', path, undefined, { signal: gone.signal }).then((reply) => {
      if (gone.signal.aborted) return;
      setLoaded(reply.ok ? { kind: 'ready', value: reply.value } : { kind: 'refused', problem: reply.problem });
    });
    return () => gone.abort();
  }, [path, count]);
  return {
    loaded,
    reload: useCallback(() => setCount((before) => before + 1), []),
    set: useCallback((value: T) => setLoaded({ kind: 'ready', value }), []),
  };
}
