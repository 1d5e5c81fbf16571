import { useCallback, useEffect, useReducer, useRef } from 'react';
import { call, type Page } from '../../api';
import { watch } from '../../live';
import { isRecord } from '../../problem';
import { searchOf, type Asked } from '../filters/asked';
import type { CandidateRow } from '../candidate';
import { emptyTable, update, type Table } from './table';

/** While many candidates change at once, the list is asked for news this seldom. */
const lookedAfter = 1_000;

interface Live {
  readonly table: Table;
  readonly reload: () => void;
  readonly more: () => void;
}

/** The candidates of a job as they are asked for and as they are now. */
export function useTable(job: string, path: string, asked: Asked): Live {
  const [table, send] = useReducer(update, asked, emptyTable);

  const read = useCallback(
    (cursor?: string) => {
      const search = searchOf(asked);
      const page = cursor === undefined ? '' : `${search === '' ? '?' : '&'}cursor=${encodeURIComponent(cursor)}`;
      return call<Page<CandidateRow>>('GET', path + search + page);
    },
    [path, asked],
  );

  const ask = useCallback(
    async (cursor?: string) => {
      send(cursor === undefined ? { type: 'asked', asked } : { type: 'askedMore' });
      const reply = await read(cursor);
      send(reply.ok ? { type: 'page', asked, what: cursor === undefined ? 'first' : 'more', page: reply.value } : { type: 'refused', asked, problem: reply.problem });
    },
    [read, asked],
  );

  const compare = useCallback(async () => {
    send({ type: 'comparing' });
    const reply = await read();
    if (reply.ok) send({ type: 'compared', asked, page: reply.value });
  }, [read, asked]);

  useEffect(() => void ask(), [ask]);

  const latest = useRef(compare);
  useEffect(() => {
    latest.current = compare;
  }, [compare]);
  useEffect(
    () =>
      watch({
        topic: `candidates/${job}`,
        after: () => 0,
        next(item) {
          // What changed before the watch began must be asked for.
          if (item.ready) void latest.current();
          if (isRecord(item.row)) send({ type: 'live', row: item.row as unknown as CandidateRow });
        },
      }),
    [job],
  );

  const isUnsure = table.isUnsure;
  useEffect(() => {
    if (!isUnsure) return;
    const timer = setTimeout(() => void compare(), lookedAfter);
    return () => clearTimeout(timer);
  }, [isUnsure, compare]);

  const { next, busy } = table;
  return {
    table,
    reload: useCallback(() => void ask(), [ask]),
    more: useCallback(() => {
      if (next !== null && busy === 'no') void ask(next);
    }, [ask, next, busy]),
  };
}
