import { useEffect, useState, type FormEvent } from 'react';
import { call } from '../api';
import { Labelled } from '../elements/labelled';
import { ProblemNote } from '../elements/problemNote';
import { Page } from '../layout/page';
import type { Problem } from '../problem';
import { signIn, type DemoPerson, type Role } from './session';
import './signIn.css';

const roles: readonly (readonly [Role, string, string])[] = [
  ['candidate', 'Candidate', 'Find work and apply'],
  ['employer', 'Employer', 'Post jobs and read answers'],
  ['operations', 'Operations', 'See how it runs'],
];

export function SignInPage() {
  const [people, setPeople] = useState<readonly DemoPerson[]>([]);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [busy, setBusy] = useState(false);

  useEffect(() => {
    void call<readonly DemoPerson[]>('GET', '/api/session/demo-people').then((reply) => reply.ok && setPeople(reply.value));
  }, []);

  const enter = async (email: string, role: Role) => {
    setBusy(true);
    setProblem(null);
    const reply = await signIn(email, role);
    setBusy(false);
    if (!reply.ok) setProblem(reply.problem);
  };

  return (
    <Page title="Sign in" lead="Answer a short interview once, at your own pace. It is kept wherever you leave it.">
      {problem && <ProblemNote problem={problem} what="You are not signed in." />}
      <div className="sign-in">
        {people.length > 0 && (
          <section className="panel" aria-labelledby="try-as">
            <h2 id="try-as">Try it as</h2>
            <ul className="people">
              {people.map((person) => (
                <li key={person.email + person.role}>
                  <button type="button" disabled={busy} onClick={() => void enter(person.email, person.role)}>
                    <span className="initial" aria-hidden="true">{person.name.slice(0, 1)}</span>
                    <span>
                      <strong>{person.name}</strong> <span className="quiet small role">{person.role}</span>
                      <span className="about">{person.about}</span>
                    </span>
                  </button>
                </li>
              ))}
            </ul>
          </section>
        )}
        <EmailForm busy={busy} error={problem?.errors.email} enter={enter} />
      </div>
    </Page>
  );
}

interface FormProps {
  readonly busy: boolean;
  readonly error: string | undefined;
  readonly enter: (email: string, role: Role) => Promise<void>;
}

function EmailForm({ busy, error, enter }: FormProps) {
  const [email, setEmail] = useState('');
  const [role, setRole] = useState<Role>('candidate');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void enter(email, role);
  };
  return (
    <form className="panel form" onSubmit={submit} aria-labelledby="with-email">
      <h2 id="with-email">With your e-mail</h2>
      <Labelled label="E-mail" error={error} hint="A new address makes a new account.">
        {(described) => <input {...described} className="input" type="email" autoComplete="email" required value={email} onChange={(event) => setEmail(event.target.value)} />}
      </Labelled>
      <fieldset>
        <legend className="legend">I am</legend>
        {roles.map(([value, label, about]) => (
          <label key={value} className="choice">
            <input type="radio" name="role" checked={role === value} onChange={() => setRole(value)} />
            <span>
              {label} <span className="quiet small">{about}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <button className="button primary" disabled={busy}>
        {busy ? 'Signing in…' : 'Sign in'}
      </button>
    </form>
  );
}
