import { problemOf, unreachable, type Problem } from './problem';

/** What a call comes back with: the value, or why not. Nothing here throws. */
export type Reply<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };

export interface Page<T> {
  readonly items: readonly T[];
  readonly next: string | null;
}

export interface CallOptions {
  readonly signal?: AbortSignal;
  /** Makes a repeated call have one effect. */
  readonly idempotencyKey?: string;
}

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

const signedOut = new Set<() => void>();

/** Called when the server says that nobody is signed in any more. */
export function onSignedOut(listener: () => void): () => void {
  signedOut.add(listener);
  return () => void signedOut.delete(listener);
}

/** One JSON call. `T` is the contract's type of the answer. */
export async function call<T>(method: Method, path: string, body?: unknown, options: CallOptions = {}): Promise<Reply<T>> {
  const headers: Record<string, string> = { Accept: 'application/json' };
  if (body !== undefined) headers['Content-Type'] = 'application/json';
  if (options.idempotencyKey) headers['Idempotency-Key'] = options.idempotencyKey;
  return send<T>(path, { method, headers, body: body === undefined ? null : JSON.stringify(body), signal: options.signal ?? null });
}

/** Sends a file as it is; its name goes in the query. */
export function upload<T>(path: string, file: File): Promise<Reply<T>> {
  const headers = { Accept: 'application/json', 'Content-Type': file.type || 'application/octet-stream' };
  return send<T>(`${path}?name=${encodeURIComponent(file.name)}`, { method: 'PUT', headers, body: file });
}

async function send<T>(path: string, init: RequestInit): Promise<Reply<T>> {
  let response: Response;
  let answer: unknown;
  try {
    response = await fetch(path, { credentials: 'same-origin', cache: 'no-store', ...init });
    answer = await bodyOf(response);
  } catch {
    return { ok: false, problem: unreachable };
  }
  if (response.ok) return { ok: true, value: answer as T };
  const problem = problemOf(response.status, answer);
  if (problem.code === 'not_signed_in') signedOut.forEach((listener) => listener());
  return { ok: false, problem };
}

async function bodyOf(response: Response): Promise<unknown> {
  const text = await response.text();
  if (text === '') return null;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

/** A query string of the members that are set, with its question mark. */
export function query(values: Record<string, string | number | null | undefined>): string {
  const pairs = Object.entries(values).filter(([, value]) => value !== null && value !== undefined && value !== '');
  return pairs.length === 0 ? '' : `?${new URLSearchParams(pairs.map(([name, value]) => [name, String(value)])).toString()}`;
}

