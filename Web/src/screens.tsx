import { CandidatePage } from './candidates/page/candidatePage';
import { CandidatesPage } from './candidates/table/candidatesPage';
import { ComparePage } from './candidates/compare/comparePage';
import { ConnectionBar } from './connection/bar';
import { Empty } from './elements/problemNote';
import { CopyJobPage, EditJobPage, NewJobPage } from './jobs/editorPages';
import { JobListPage } from './jobs/jobListPage';
import { JobPage } from './jobs/jobPage';
import { Page } from './layout/page';
import { ProfilePage } from './me/profilePage';
import { MinePage } from './proposals/minePage';
import { Link } from './routing/link';
import { match } from './routing/match';
import type { Role, Session } from './sessions/session';

interface Props {
  readonly session: Session;
  readonly path: string;
}

/** What somebody who is signed in sees at a path. */
export function Screens(props: Props) {
  const applying = /\/apply(\/|$)/.test(props.path);
  return (
    <>
      {/* The proposal shows its own over the page. */}
      {!applying && <ConnectionBar />}
      <Screen {...props} />
    </>
  );
}

function Screen({ session: { role }, path }: Props) {
  if (path === '/' || match('/jobs', path)) return <JobListPage role={role} />;
  if (match('/me', path)) return <ProfilePage />;
  return screenOf(role, path) ?? <NotFound />;
}

function screenOf(role: Role, path: string) {
  if (role === 'candidate' && match('/proposals', path)) return <MinePage />;
  if (role === 'employer') {
    if (match('/jobs/new', path)) return <NewJobPage />;
    const edit = match('/jobs/:job/edit', path);
    if (edit?.job) return <EditJobPage key={edit.job} job={edit.job} />;
    const copy = match('/jobs/:job/copy', path);
    if (copy?.job) return <CopyJobPage key={copy.job} job={copy.job} />;
    const one = match('/jobs/:job/candidates/:candidate', path);
    if (one?.job && one.candidate) return <CandidatePage job={one.job} candidate={one.candidate} />;
    const compare = match('/jobs/:job/compare', path);
    if (compare?.job) return <ComparePage key={compare.job} job={compare.job} />;
    const all = match('/jobs/:job/candidates', path);
    if (all?.job) return <CandidatesPage key={all.job} job={all.job} />;
  }
  const apply = match('/jobs/:job/apply/:step', path) ?? match('/jobs/:job/apply', path);
  const job = apply ?? match('/jobs/:job', path);
  return job?.job ? <JobPage job={job.job} role={role} applying={apply !== null} step={apply?.step} /> : null;
}

const NotFound = () => (
  <Page title="There is nothing here">
    <Empty action={<Link className="button" to="/jobs">Go to the jobs</Link>}>The address leads nowhere. It may be old, or belong to somebody else.</Empty>
  </Page>
);
