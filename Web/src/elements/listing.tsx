import type { ReactNode } from 'react';
import type { List } from '../list';
import { ProblemNote } from './problemNote';
import { Skeleton } from './skeleton';

interface Props<T> {
  readonly list: List<T>;
  readonly of: string;
  readonly reload: () => void;
  readonly more: () => void;
  readonly empty: ReactNode;
  readonly children: (items: readonly T[]) => ReactNode;
}

/** A list in every state it can be in: being read, failed, empty, shown, with more to come. */
export function Listing<T>({ list, of, reload, more, empty, children }: Props<T>) {
  return (
    <>
      {list.problem && <ProblemNote problem={list.problem} what={`We could not read ${of}.`} retry={reload} />}
      {!list.loaded && !list.problem && <Skeleton of={of} tall />}
      {list.loaded && (list.items.length === 0 ? empty : children(list.items))}
      {list.next !== null && (
        <div className="actions">
          <button type="button" className="button" disabled={list.busy !== 'no'} onClick={more}>
            {list.busy === 'more' ? 'Loading…' : 'Show more'}
          </button>
        </div>
      )}
    </>
  );
}
