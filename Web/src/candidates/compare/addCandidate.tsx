import { useEffect, useState } from 'react';
import { call, query, type Page } from '../../api';
import { Icon } from '../../elements/icon';
import type { CandidateRow } from '../candidate';
import '../filters/filterChips.css';
import { Popover } from '../words/popover';

interface Props {
  readonly path: string;
  readonly compared: readonly string[];
  readonly add: (candidate: string) => void;
}

/** Finds one more candidate by name. */
export function AddCandidate({ path, compared, add }: Props) {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  return (
    <>
      <button type="button" className="button" aria-haspopup="dialog" aria-expanded={anchor !== null} onClick={(event) => setAnchor(anchor ? null : event.currentTarget)}>
        <Icon name="plus" size={18} /> Add a candidate
      </button>
      {anchor && (
        <Popover anchor={anchor} label="Add a candidate" onClose={() => setAnchor(null)}>
          <Find
            path={path}
            compared={compared}
            add={(candidate) => {
              setAnchor(null);
              add(candidate);
            }}
          />
        </Popover>
      )}
    </>
  );
}

const mostFound = 8;
const searchedAfter = 200;

function Find({ path, compared, add }: Props) {
  const [q, setQ] = useState('');
  const [found, setFound] = useState<readonly CandidateRow[] | null>(null);
  useEffect(() => {
    let gone = false;
    const timer = setTimeout(
      () =>
        void call<Page<CandidateRow>>('GET', path + query({ q, sort: 'name' })).then((reply) => {
          if (!gone) setFound(reply.ok ? reply.value.items : []);
        }),
      q === '' ? 0 : searchedAfter,
    );
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [path, q]);
  const others = found?.filter((row) => !compared.includes(row.candidateId)).slice(0, mostFound);
  return (
    <div className="find">
      <input className="input" type="search" aria-label="Search candidates by name" placeholder="Search by name" data-first value={q} onChange={(event) => setQ(event.target.value)} />
      <p className="visually-hidden" role="status">
        {others ? `${others.length} found` : ''}
      </p>
      {others?.length === 0 && <p className="quiet small">{q === '' ? 'There is nobody else.' : 'Nobody else is called that.'}</p>}
      <ul className="more-filters">
        {others?.map((row) => (
          <li key={row.candidateId}>
            <button type="button" onClick={() => add(row.candidateId)}>
              {row.name} <span className="quiet small">{row.headline}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
