import { useEffect } from 'react';
import { call, type Page as ListPage } from '../api';
import { Icon } from '../elements/icon';
import { Listing } from '../elements/listing';
import { Empty, ProblemNote } from '../elements/problemNote';
import { jobPath, type JobView } from '../jobs/job';
import { Page } from '../layout/page';
import { watch } from '../live';
import { useLoaded } from '../loaded';
import { isRecord } from '../problem';
import { Link } from '../routing/link';
import { useList } from '../useList';
import { refreshed, upsert, type CandidateRow } from './candidate';
import { CandidateTable } from './candidateTable';

/** Every candidate of a job, as they are now. */
export function CandidatesPage({ job }: { readonly job: string }) {
  const { loaded, reload: reloadJob } = useLoaded<JobView>(jobPath(job));
  const path = `${jobPath(job)}/candidates`;
  const { list, send, search, more, reload } = useList<CandidateRow>(path);

  useEffect(() => {
    let before = false;
    const refresh = async () => {
      const reply = await call<ListPage<CandidateRow>>('GET', path);
      if (reply.ok) send({ type: 'changed', change: (have) => refreshed(have, reply.value.items) });
    };
    return watch({
      topic: `candidates/${job}`,
      after: () => 0,
      next(item) {
        // From the second connection on, what was missed in between must be asked for.
        if (item.ready && before) void refresh();
        if (item.ready) before = true;
        const row = item.row;
        if (isRecord(row)) send({ type: 'changed', change: (have) => upsert(have, row as unknown as CandidateRow) });
      },
    });
  }, [job, path, send]);

  const value = loaded.kind === 'ready' ? loaded.value : null;
  const fields = value?.fields ?? [];
  return (
    <Page
      wide
      title={value?.title ?? 'Candidates'}
      lead={value && `Candidates · ${value.fields.length} questions · ${value.status}`}
      aside={
        <>
          <a className="button" href={`${path}.csv`} download>
            Download CSV
          </a>
          <Link className="button" to={`/jobs/${job}`}>
            Posting
          </Link>
        </>
      }
    >
      {loaded.kind === 'refused' && <ProblemNote problem={loaded.problem} what="We could not open this job." retry={reloadJob} />}
      <search className="search narrow">
        <Icon name="search" size={18} />
        <input className="input" type="search" aria-label="Search candidates by name" placeholder="Search by name" value={list.q} onChange={(event) => search(event.target.value)} />
      </search>
      <Listing
        list={list}
        of="the candidates"
        reload={reload}
        more={more}
        empty={<Empty>{list.q ? `Nobody is called “${list.q}”.` : 'Nobody has begun an interview yet. Rows appear here by themselves as people do.'}</Empty>}
      >
        {(rows) => <CandidateTable job={job} rows={rows} fields={fields} />}
      </Listing>
    </Page>
  );
}
