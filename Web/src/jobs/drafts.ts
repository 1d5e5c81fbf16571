import { isRecord } from '../problem';
import { kept } from '../kept';
import type { JobForm } from './form';

/** What was typed and not saved, kept by this browser until it is. */
export interface Draft {
  readonly form: JobForm;
  /** What it was made from. */
  readonly base: JobForm;
  /** The job's version it was made from. */
  readonly version: number | null;
  readonly at: string;
}

/** One draft a job and account; `what` is the job, or what a new one was begun from. */
export const draftKey = (account: string, what: string): string => `recruiting.job-draft.${account}.${what}`;

export function draftOf(storage: Storage, key: string): Draft | null {
  const value = kept(storage, key);
  return isRecord(value) && typeof value.at === 'string' && isForm(value.form) && isForm(value.base) ? (value as unknown as Draft) : null;
}

/** Whether it is kept: a full storage leaves the page as the only copy. */
export function keepDraft(storage: Storage, key: string, draft: Draft | null): boolean {
  try {
    if (draft === null) storage.removeItem(key);
    else storage.setItem(key, JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

function isForm(value: unknown): boolean {
  return isRecord(value) && typeof value.title === 'string' && typeof value.nextKey === 'number' && Array.isArray(value.fields) && Array.isArray(value.rounds)
    && value.fields.every((field) => isRecord(field) && Array.isArray(field.options) && typeof field.label === 'string');
}
