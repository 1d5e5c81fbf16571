import { useEffect } from 'react';
import { Notices } from './elements/notice';
import { Empty } from './elements/problemNote';
import { Skeleton } from './elements/skeleton';
import { Header } from './layout/header';
import { Page } from './layout/page';
import { usePath } from './routing/router';
import { askSession, session, type SessionState } from './sessions/session';
import { SignInPage } from './sessions/signInPage';
import { useScreens } from './useScreens';
import { useStore } from './useStore';

export function App() {
  const state = useStore(session);
  useEffect(() => void askSession(), []);
  return (
    <>
      <Header session={state.kind === 'signedIn' ? state.session : null} />
      <Shown state={state} />
      <Notices />
    </>
  );
}

function Shown({ state }: { readonly state: SessionState }) {
  const path = usePath();
  // Whoever comes by a link to a screen has a session, most likely.
  const screens = useScreens(state.kind === 'signedIn' || path !== '/');
  if (state.kind === 'unreachable') return <Unreachable message={state.message} retry={() => void askSession()} />;
  if (state.kind === 'signedOut') return <SignInPage />;
  if (state.kind === 'asking' || screens === 'loading') return <Asking />;
  if (screens === 'failed') return <Unreachable message="A part of the page could not be loaded. What you typed is kept." retry={() => location.reload()} />;
  return <screens.Screens key={state.session.accountId} session={state.session} path={path} />;
}

const Asking = () => (
  <main className="page" id="main">
    <Skeleton of="the page" />
  </main>
);

const Unreachable = ({ message, retry }: { readonly message: string; readonly retry: () => void }) => (
  <Page title="No answer">
    <Empty action={<button type="button" className="button" onClick={retry}>Try again</button>}>{message}</Empty>
  </Page>
);
