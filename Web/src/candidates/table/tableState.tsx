import type { ReactNode } from 'react';
import { Icon } from '../../elements/icon';
import { Empty, ProblemNote } from '../../elements/problemNote';
import { Skeleton } from '../../elements/skeleton';
import { isNarrowed } from '../filters/asked';
import type { Table } from './table';

interface Props {
  readonly table: Table;
  readonly reload: () => void;
  readonly more: () => void;
  /** Shows those who wait. */
  readonly toTop: () => void;
  readonly clear: () => void;
  readonly children: ReactNode;
}

/** The table in every state it can be in: being read, failed, empty, shown, with more to come. */
export function TableState({ table, reload, more, toTop, clear, children }: Props) {
  const { rows, loaded, problem, busy, next, waiting, asked } = table;
  const narrowed = isNarrowed(asked);
  return (
    <>
      {problem && (
        <ProblemNote problem={problem} what={isMisread(problem.code) ? 'This address asks for something the table does not have.' : 'We could not read the candidates.'} retry={reload}>
          {isMisread(problem.code) && (
            <button type="button" className="button compact" onClick={clear}>
              Clear filters
            </button>
          )}
        </ProblemNote>
      )}
      {!loaded && !problem && <Skeleton of="the candidates" rows={6} tall />}
      <div className="table-place">
        <div role="status" className="waiting">
          {waiting.length > 0 && (
            <button type="button" className="button compact" onClick={toTop}>
              <Icon name="up" size={16} /> {wordsOf(waiting.length, narrowed)}
            </button>
          )}
        </div>
        {loaded && (rows.length > 0 ? children : narrowed ? <NoMatch clear={clear} /> : <Nobody />)}
      </div>
      {loaded && rows.length > 0 && (
        <div className="table-foot">
          <p className="quiet small" role="status">
            {busy === 'first' ? 'Looking…' : next === null ? `${rows.length} ${rows.length === 1 ? 'candidate' : 'candidates'}` : `The first ${rows.length} candidates`}
          </p>
          {next !== null && (
            <button type="button" className="button compact" disabled={busy !== 'no'} onClick={more}>
              {busy === 'more' ? 'Loading…' : 'Show more'}
            </button>
          )}
        </div>
      )}
    </>
  );
}

const isMisread = (code: string): boolean => code === 'filter_invalid' || code === 'sort_invalid';

const wordsOf = (count: number, narrowed: boolean): string =>
  narrowed ? `${count} more ${count === 1 ? 'matches' : 'match'} now` : `${count} new ${count === 1 ? 'candidate' : 'candidates'}`;

const NoMatch = ({ clear }: { readonly clear: () => void }) => (
  <Empty
    action={
      <button type="button" className="button" onClick={clear}>
        Clear filters
      </button>
    }
  >
    No candidate matches all of these. Whoever does later shows up here by themselves.
  </Empty>
);

const Nobody = () => <Empty>Nobody has begun an interview yet. Rows appear here by themselves as people do.</Empty>;
