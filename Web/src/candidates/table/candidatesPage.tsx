import { useCallback, useMemo } from 'react';
import { ProblemNote } from '../../elements/problemNote';
import { Skeleton } from '../../elements/skeleton';
import { jobPath, type JobView } from '../../jobs/job';
import { Page } from '../../layout/page';
import { useLoaded } from '../../loaded';
import { Link } from '../../routing/link';
import { navigate, useSearch } from '../../routing/router';
import { askedOf, searchOf, type Asked } from '../filters/asked';
import { Candidates } from './candidates';
import { useTable } from './useTable';

/** Every candidate of a job, as they are now. The address says who is shown, in which order. */
export function CandidatesPage({ job }: { readonly job: string }) {
  const { loaded, reload } = useLoaded<JobView>(jobPath(job));
  const search = useSearch();
  const asked = useMemo(() => askedOf(search), [search]);
  const path = `${jobPath(job)}/candidates`;
  const live = useTable(job, path, asked);
  const ask = useCallback((next: Asked, how?: { replace?: boolean }) => navigate(`/jobs/${job}/candidates${searchOf(next)}`, how), [job]);
  const value = loaded.kind === 'ready' ? loaded.value : null;
  return (
    <Page
      wide
      title={value?.title ?? 'Candidates'}
      lead={value && `Candidates · ${value.status === 'open' ? 'the job is open' : 'the job is closed'}`}
      aside={
        <Link className="button" to={`/jobs/${job}`}>
          Posting
        </Link>
      }
    >
      {loaded.kind === 'refused' && <ProblemNote problem={loaded.problem} what="We could not open this job." retry={reload} />}
      {loaded.kind === 'loading' && <Skeleton of="the candidates" tall />}
      {value && <Candidates job={value} path={path} asked={asked} ask={ask} {...live} />}
    </Page>
  );
}
