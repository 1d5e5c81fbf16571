import { useMemo, useState } from 'react';
import { Icon } from '../../elements/icon';
import { Empty, ProblemNote } from '../../elements/problemNote';
import { Skeleton } from '../../elements/skeleton';
import { jobPath, type JobView } from '../../jobs/job';
import { Page } from '../../layout/page';
import { useLoaded } from '../../loaded';
import { Link } from '../../routing/link';
import { navigate, useSearch } from '../../routing/router';
import { AddCandidate } from './addCandidate';
import { linesOf } from './compare';
import './comparePage.css';
import { CompareTable } from './compareTable';
import { comparedIn } from './comparison';
import { tablePath } from '../table/leftTable';
import '../page/print.css';
import { comparePath, mostCompared } from '../table/selection';
import { useComparison } from './useComparison';

/** Up to four candidates side by side. The address says who. */
export function ComparePage({ job }: { readonly job: string }) {
  const { loaded, reload } = useLoaded<JobView>(jobPath(job));
  const search = useSearch();
  const candidates = useMemo(() => comparedIn(search), [search]);
  const path = `${jobPath(job)}/candidates`;
  const comparison = useComparison(job, path, candidates);
  const [differing, setDiffering] = useState(false);

  const views = candidates.flatMap((candidate) => {
    const read = comparison[candidate];
    return read?.kind === 'ready' ? [read.view] : [];
  });
  const refused = candidates.flatMap((candidate) => {
    const read = comparison[candidate];
    return read?.kind === 'refused' ? [{ candidate, problem: read.problem }] : [];
  });
  const reading = views.length + refused.length < candidates.length;
  const show = (who: readonly string[]) => navigate(comparePath(job, who));
  const without = (candidate: string) => show(candidates.filter((one) => one !== candidate));
  const fields = loaded.kind === 'ready' ? loaded.value.fields : [];
  const lines = linesOf(fields, views);
  return (
    <Page
      wide
      title="Compare candidates"
      lead={loaded.kind === 'ready' ? loaded.value.title : undefined}
      back={
        <Link className="back" to={tablePath(job)}>
          <Icon name="back" size={16} /> All candidates
        </Link>
      }
      aside={
        <button type="button" className="button" onClick={() => print()}>
          Print
        </button>
      }
    >
      {loaded.kind === 'refused' && <ProblemNote problem={loaded.problem} what="We could not open this job." retry={reload} />}
      {refused.map(({ candidate, problem }) => (
        <ProblemNote key={candidate} problem={problem} what="One of these candidates could not be read.">
          <button type="button" className="button compact" onClick={() => without(candidate)}>
            Go on without
          </button>
        </ProblemNote>
      ))}
      <div className="compare-tools no-print">
        {candidates.length < mostCompared && <AddCandidate path={path} compared={candidates} add={(candidate) => show([...candidates, candidate])} />}
        {views.length > 1 && (
          <label className="choice">
            <input type="checkbox" checked={differing} onChange={(event) => setDiffering(event.target.checked)} />
            Only what differs
          </label>
        )}
      </div>
      {reading || loaded.kind === 'loading' ? (
        <Skeleton of="the candidates" rows={8} />
      ) : views.length === 0 ? (
        <Empty action={<Link className="button" to={tablePath(job)}>Choose candidates</Link>}>Nobody is compared yet. Choose two to four in the table, or add one here.</Empty>
      ) : (
        <CompareTable job={job} fields={fields} views={views} lines={differing && views.length > 1 ? lines.filter((line) => line.differs) : lines} remove={without} />
      )}
    </Page>
  );
}
