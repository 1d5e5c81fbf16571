const searches = new Map<string, string>();
const lookedUp = new Map<string, string>();

/** Remembers how a job's table was asked for, for the way back from a candidate. */
export const rememberSearch = (job: string, search: string): void => void searches.set(job, search);

/** The table as it was asked for last. */
export const tablePath = (job: string): string => `/jobs/${job}/candidates${searches.get(job) ?? ''}`;

/** Remembers whose row one was at. */
export const rememberRow = (job: string, candidate: string): void => void lookedUp.set(job, candidate);

/** Whose row one was at; said once. */
export function takeRow(job: string): string | undefined {
  const candidate = lookedUp.get(job);
  lookedUp.delete(job);
  return candidate;
}
