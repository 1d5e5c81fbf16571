import { useEffect, useState } from 'react';
import { call } from '../api';
import { ProblemNote } from '../elements/problemNote';
import { Skeleton } from '../elements/skeleton';
import { Page } from '../layout/page';
import type { Problem } from '../problem';
import { fetchScreens } from '../useScreens';
import { DemoPeople } from './demoPeople';
import { EmailForm } from './emailForm';
import { signIn, type DemoPerson, type Role } from './session';
import './signIn.css';

const screensAfter = 400;

/** Where one starts: what to try as whom where there is demo data, and the way in with an address of one's own. */
export function SignInPage() {
  const [people, setPeople] = useState<readonly DemoPerson[] | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [busy, setBusy] = useState(false);

  useEffect(() => {
    void call<readonly DemoPerson[]>('GET', '/api/session/demo-people').then((reply) => setPeople(reply.ok ? reply.value : []));
  }, []);

  // Fetched once this page is drawn, so that signing in need not wait; what fails now is fetched again then.
  const drawn = people !== null;
  useEffect(() => {
    if (!drawn) return;
    const timer = setTimeout(() => void fetchScreens().catch(() => undefined), screensAfter);
    return () => clearTimeout(timer);
  }, [drawn]);

  const enter = async (email: string, role: Role) => {
    setBusy(true);
    setProblem(null);
    const reply = await signIn(email, role);
    setBusy(false);
    if (!reply.ok) setProblem(reply.problem);
  };

  const isDemo = people !== null && people.length > 0;
  return (
    <Page title="Sign in" wide lead={<span className="hero">An interview that asks exactly what the job needs, keeps what was said, and waits wherever you leave it.</span>}>
      {problem && <ProblemNote problem={problem} what="You are not signed in." />}
      {people === null ? (
        <Skeleton of="the way in" />
      ) : (
        <>
          {isDemo && <DemoPeople people={people} busy={busy} enter={enter} />}
          <EmailForm busy={busy} error={problem?.errors.email} enter={enter} />
        </>
      )}
    </Page>
  );
}
