import { useState, type FormEvent } from 'react';
import { Labelled } from '../elements/labelled';
import type { Role } from './session';

const roles: readonly (readonly [Role, string, string])[] = [
  ['candidate', 'Candidate', 'Find work and apply'],
  ['employer', 'Employer', 'Post jobs and read answers'],
  ['operations', 'Operations', 'See how it runs'],
];

interface Props {
  readonly busy: boolean;
  readonly error: string | undefined;
  readonly enter: (email: string, role: Role) => Promise<void>;
}

/** The way in with an address of one's own. */
export function EmailForm({ busy, error, enter }: Props) {
  const [email, setEmail] = useState('');
  const [role, setRole] = useState<Role>('candidate');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void enter(email, role);
  };
  return (
    <form className="panel form own-email" onSubmit={submit} aria-labelledby="with-email">
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
