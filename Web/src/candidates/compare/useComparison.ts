import { useCallback, useEffect, useReducer, useRef } from 'react';
import { call } from '../../api';
import { watch } from '../../live';
import { isRecord } from '../../problem';
import type { CandidateView } from '../candidate';
import { updateComparison, type Comparison } from './comparison';

/** Those who are side by side, as they are now. */
export function useComparison(job: string, path: string, candidates: readonly string[]): Comparison {
  const [comparison, send] = useReducer(updateComparison, {});
  const read = useCallback(
    async (candidate: string) => {
      send({ type: 'reading', candidate });
      const reply = await call<CandidateView>('GET', `${path}/${encodeURIComponent(candidate)}`);
      send(reply.ok ? { type: 'read', candidate, view: reply.value } : { type: 'refused', candidate, problem: reply.problem });
    },
    [path],
  );

  const shown = useRef(candidates);
  useEffect(() => {
    shown.current = candidates;
    candidates.forEach((candidate) => void read(candidate));
  }, [candidates, read]);

  useEffect(
    () =>
      watch({
        topic: `candidates/${job}`,
        after: () => 0,
        next({ ready, row }) {
          // What was missed in between is read again.
          if (ready) shown.current.forEach((candidate) => void read(candidate));
          const candidate = isRecord(row) ? row.candidateId : undefined;
          if (typeof candidate === 'string' && shown.current.includes(candidate)) void read(candidate);
        },
      }),
    [job, read],
  );
  return comparison;
}
