/** Why a call was refused: the server's ProblemDetails, or that it could not be reached (status 0). */
export interface Problem {
  readonly status: number;
  readonly code: string;
  /** A sentence for the person who asked. */
  readonly message: string;
  /** What is wrong where, by the path of the member (`fields[2].rules.min`). */
  readonly errors: Readonly<Record<string, string>>;
}

export const unreachable: Problem = {
  status: 0,
  code: 'unreachable',
  message: 'The server could not be reached. What you typed is kept; try again in a moment.',
  errors: {},
};

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Reads a ProblemDetails body; anything else becomes a problem that says only the status. */
export function problemOf(status: number, body: unknown): Problem {
  const details = isRecord(body) ? body : {};
  const text = (name: string) => (typeof details[name] === 'string' && details[name] !== '' ? details[name] : undefined);
  return {
    status,
    code: text('code') ?? `http_${status}`,
    message: text('detail') ?? text('title') ?? `The server answered ${status} and said no more.`,
    errors: isRecord(details.errors) ? errorsOf(details.errors) : {},
  };
}

/** Nothing was decided: the same call may succeed later. */
export function isPassing(problem: Problem): boolean {
  return problem.status === 0 || problem.status === 408 || problem.status === 429 || problem.status >= 500;
}

function errorsOf(errors: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(errors).map(([path, said]) => [path, Array.isArray(said) ? said.map(String).join(' ') : String(said)]),
  );
}
