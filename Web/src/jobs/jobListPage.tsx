import { Icon } from '../elements/icon';
import { Listing } from '../elements/listing';
import { Empty } from '../elements/problemNote';
import { Time } from '../elements/time';
import { Page } from '../layout/page';
import { Link } from '../routing/link';
import type { Role } from '../sessions/session';
import { useList } from '../useList';
import type { JobRow } from './job';
import './jobs.css';

/** Open jobs for candidates, their own for employers. */
export function JobListPage({ role }: { readonly role: Role }) {
  const { list, search, more, reload } = useList<JobRow>('/api/jobs');
  const employer = role === 'employer';
  const post = (
    <Link to="/jobs/new" className="button primary">
      <Icon name="plus" size={18} /> Post a job
    </Link>
  );
  const nothing = list.q ? (
    <Empty action={<button type="button" className="button" onClick={() => search('')}>Show all jobs</button>}>No job matches “{list.q}”.</Empty>
  ) : (
    <Empty action={employer ? post : undefined}>{employer ? 'You have no jobs yet. Post one and candidates can start their interviews at once.' : 'No job is open right now. Look again tomorrow.'}</Empty>
  );
  return (
    <Page title={employer ? 'My jobs' : 'Jobs'} lead={employer ? undefined : 'Apply by answering a short interview, at your own pace.'} aside={employer ? post : undefined}>
      <search className="search">
        <Icon name="search" size={18} />
        <input className="input" type="search" aria-label="Search jobs" placeholder="Search title, description or organisation" value={list.q} onChange={(event) => search(event.target.value)} />
      </search>
      <p className="visually-hidden" role="status">
        {list.loaded && list.busy === 'no' ? `${list.items.length} jobs shown` : ''}
      </p>
      <Listing list={list} of="the jobs" reload={reload} more={more} empty={nothing}>
        {(jobs) => (
          <ul className="cards" aria-busy={list.busy === 'first'}>
            {jobs.map((job) => (
              <JobCard key={job.id} job={job} employer={employer} />
            ))}
          </ul>
        )}
      </Listing>
    </Page>
  );
}

function JobCard({ job, employer }: { readonly job: JobRow; readonly employer: boolean }) {
  return (
    <li className="card">
      <div className="card-head">
        <h2>
          <Link to={employer ? `/jobs/${job.id}/candidates` : `/jobs/${job.id}`}>{job.title}</Link>
        </h2>
        {job.status === 'closed' && <span className="badge">Closed</span>}
      </div>
      <p className="quiet small">
        {job.organisationName} · posted <Time at={job.createdAt} />
      </p>
      <p className="clamp">{job.description}</p>
      {employer && (
        <p className="card-foot small">
          <Link to={`/jobs/${job.id}`}>Posting</Link> <Link to={`/jobs/${job.id}/edit`}>Edit</Link>
        </p>
      )}
    </li>
  );
}
