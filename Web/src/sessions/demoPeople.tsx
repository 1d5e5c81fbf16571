import { Icon } from '../elements/icon';
import type { DemoPerson, Role } from './session';

interface Props {
  readonly people: readonly DemoPerson[];
  readonly busy: boolean;
  readonly enter: (email: string, role: Role) => Promise<void>;
}

/** Those who show most, with what to try; the others by name. */
export function DemoPeople({ people, busy, enter }: Props) {
  const others = people.filter((person) => person.try === null);
  return (
    <>
      <p className="three">Three ways to see it:</p>
      <ol className="starts">
        {people.flatMap((person) => person.try === null ? [] : [
          <li key={person.email} className="panel start">
            <h2>
              {firstName(person)}, {role[person.role]}
            </h2>
            <p>{person.try}</p>
            <button type="button" className="button primary" disabled={busy} onClick={() => void enter(person.email, person.role)}>
              Go in as {firstName(person)} <Icon name="forward" size={16} />
            </button>
            <p className="quiet small">
              {person.name} · {person.about}
            </p>
          </li>,
        ])}
      </ol>
      <section className="others" aria-labelledby="others">
        <h2 id="others">Or go on where somebody left off</h2>
        <ul>
          {others.map((person) => (
            <li key={person.email}>
              <button type="button" className="other" disabled={busy} onClick={() => void enter(person.email, person.role)}>
                <span className="initial" aria-hidden="true">{person.name.slice(0, 1)}</span>
                <span>
                  <strong>{person.name}</strong>
                  <span className="about">{person.about}</span>
                </span>
              </button>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

const role: Readonly<Record<Role, string>> = { candidate: 'a candidate', employer: 'an employer', operations: 'operations' };
const firstName = (person: DemoPerson) => person.name.split(' ')[0];
