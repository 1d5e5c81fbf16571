import type { Page } from './api';
import type { Problem } from './problem';

/** A list read page by page, for what is searched now. */
export interface List<T> {
  readonly q: string;
  readonly items: readonly T[];
  readonly next: string | null;
  /** `first`: the list is being asked for anew; what is shown is the one before. */
  readonly busy: 'first' | 'more' | 'no';
  readonly loaded: boolean;
  readonly problem: Problem | null;
}

export type ListEvent<T> =
  | { readonly type: 'searched'; readonly q: string }
  | { readonly type: 'asking'; readonly what: 'first' | 'more' }
  | { readonly type: 'page'; readonly q: string; readonly what: 'first' | 'more'; readonly page: Page<T> }
  | { readonly type: 'refused'; readonly q: string; readonly problem: Problem };

export const emptyList = { q: '', items: [], next: null, busy: 'first', loaded: false, problem: null } as const;

export function updateList<T>(list: List<T>, event: ListEvent<T>): List<T> {
  switch (event.type) {
    case 'searched':
      return { ...list, q: event.q, busy: 'first' };
    case 'asking':
      return { ...list, busy: event.what, problem: null };
    case 'page':
      // The answer to an earlier search comes too late.
      if (event.q !== list.q) return list;
      return {
        ...list, busy: 'no', loaded: true, problem: null, next: event.page.next,
        items: event.what === 'first' ? event.page.items : [...list.items, ...event.page.items],
      };
    case 'refused':
      return event.q === list.q ? { ...list, busy: 'no', problem: event.problem } : list;
  }
}
