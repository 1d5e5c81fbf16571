import { call, onSignedOut, type Reply } from '../api';
import { navigate } from '../routing/router';
import { createStore } from '../store';

export type Role = 'candidate' | 'employer' | 'operations';

export interface Session {
  readonly accountId: string;
  readonly role: Role;
  readonly email: string;
  readonly name: string;
  readonly organisationId: string | null;
}

/** Somebody to sign in as where the server lets anybody try it. */
export interface DemoPerson {
  readonly email: string;
  readonly role: Role;
  readonly name: string;
  readonly about: string;
  /** What to try first as one of those who show most. */
  readonly try: string | null;
}

export type SessionState =
  | { readonly kind: 'asking' }
  | { readonly kind: 'signedOut' }
  | { readonly kind: 'signedIn'; readonly session: Session }
  | { readonly kind: 'unreachable'; readonly message: string };

export const session = createStore<SessionState, SessionState>((_, next) => next, { kind: 'asking' });

onSignedOut(() => session.send({ kind: 'signedOut' }));

export async function askSession(): Promise<void> {
  const reply = await call<Session>('GET', '/api/session');
  if (reply.ok) session.send({ kind: 'signedIn', session: reply.value });
  else if (reply.problem.code !== 'not_signed_in') session.send({ kind: 'unreachable', message: reply.problem.message });
}

export async function signIn(email: string, role: Role): Promise<Reply<unknown>> {
  const reply = await call<unknown>('POST', '/api/session/demo', { email, role });
  if (reply.ok) await askSession();
  return reply;
}

export async function signOut(): Promise<void> {
  await call<null>('DELETE', '/api/session');
  session.send({ kind: 'signedOut' });
  navigate('/');
}
