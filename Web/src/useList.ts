import { useCallback, useEffect, useReducer } from 'react';
import { call, query, type Page } from './api';
import { emptyList, updateList, type List } from './list';

const searchedAfter = 250;

interface Listing<T> {
  readonly list: List<T>;
  readonly search: (q: string) => void;
  readonly more: () => void;
  readonly reload: () => void;
}

/** A paged, searchable list of the server. Typing is asked for when it pauses. */
export function useList<T>(path: string): Listing<T> {
  const [list, send] = useReducer(updateList<T>, emptyList as List<T>);
  const { q, next } = list;

  const ask = useCallback(
    async (what: 'first' | 'more', cursor: string | null) => {
      send({ type: 'asking', what });
      const reply = await call<Page<T>>('GET', path + query({ q, cursor }));
      send(reply.ok ? { type: 'page', q, what, page: reply.value } : { type: 'refused', q, problem: reply.problem });
    },
    [path, q],
  );

  useEffect(() => {
    const timer = setTimeout(() => void ask('first', null), q === '' ? 0 : searchedAfter);
    return () => clearTimeout(timer);
  }, [ask, q]);

  return {
    list,
    search: useCallback((words: string) => send({ type: 'searched', q: words }), []),
    more: useCallback(() => void ask('more', next), [ask, next]),
    reload: useCallback(() => void ask('first', null), [ask]),
  };
}
