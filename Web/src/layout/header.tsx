import { Link } from '../routing/link';
import { signOut, type Session } from '../sessions/session';
import './header.css';
import { ThemeSwitch } from './themeSwitch';

const links = {
  candidate: [['/jobs', 'Jobs'], ['/proposals', 'My proposals'], ['/me', 'Profile']],
  employer: [['/jobs', 'My jobs'], ['/me', 'Profile']],
  operations: [['/jobs', 'Jobs'], ['/me', 'Profile']],
} as const;

export function Header({ session }: { readonly session: Session | null }) {
  return (
    <header className="header">
      <a className="skip" href="#main">
        Skip to the content
      </a>
      <Link to="/" className="brand">
        <img src="/favicon.svg" alt="" width="28" height="28" />
        Recruiting
      </Link>
      {session && (
        <nav aria-label="Main">
          {links[session.role].map(([to, label]) => (
            <Link key={to} to={to} section>
              {label}
            </Link>
          ))}
        </nav>
      )}
      <div className="header-end">
        <ThemeSwitch />
        {session && <Account session={session} />}
      </div>
    </header>
  );
}

function Account({ session }: { readonly session: Session }) {
  return (
    <div className="account">
      <p>
        <span className="visually-hidden">Signed in as </span>
        <strong>{session.name || session.email}</strong>
        <span className="role">{session.role}</span>
      </p>
      <button type="button" className="button compact" onClick={() => void signOut()}>
        Sign out
      </button>
    </div>
  );
}
