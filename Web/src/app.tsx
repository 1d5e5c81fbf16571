import { useEffect } from 'react';
import { CandidatePage } from './candidates/candidatePage';
import { CandidatesPage } from './candidates/candidatesPage';
import { ComparePage } from './candidates/comparePage';
import { ConnectionBar } from './connection/bar';
import { Notices } from './elements/notice';
import { Empty } from './elements/problemNote';
import { Skeleton } from './elements/skeleton';
import { JobListPage } from './jobs/jobListPage';
import { CopyJobPage, EditJobPage, NewJobPage } from './jobs/editorPages';
import { JobPage } from './jobs/jobPage';
import { Header } from './layout/header';
import { Page } from './layout/page';
import { ProfilePage } from './me/profilePage';
import { MinePage } from './proposals/minePage';
import { Link } from './routing/link';
import { match } from './routing/match';
import { usePath } from './routing/router';
import { askSession, session, type Role, type Session } from './sessions/session';
import { SignInPage } from './sessions/signInPage';
import { useStore } from './useStore';

export function App() {
  const state = useStore(session);
  const path = usePath();
  useEffect(() => void askSession(), []);
  const signedIn = state.kind === 'signedIn' ? state.session : null;
  const applying = /\/apply(\/|$)/.test(path);
  return (
    <>
      <Header session={signedIn} />
      {/* The proposal shows its own over the page. */}
      {!applying && <ConnectionBar />}
      {state.kind === 'asking' && <Asking />}
      {state.kind === 'unreachable' && <Unreachable message={state.message} />}
      {state.kind === 'signedOut' && <SignInPage />}
      {signedIn && <Screen key={signedIn.accountId} session={signedIn} path={path} />}
      <Notices />
    </>
  );
}

const Asking = () => (
  <main className="page" id="main">
    <Skeleton of="the page" />
  </main>
);

const Unreachable = ({ message }: { readonly message: string }) => (
  <Page title="No answer">
    <Empty action={<button type="button" className="button" onClick={() => void askSession()}>Try again</button>}>{message}</Empty>
  </Page>
);

function Screen({ session: { role }, path }: { readonly session: Session; readonly path: string }) {
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
