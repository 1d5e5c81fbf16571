import type { Draft } from './drafts';
import { editorOf, type Editor } from './editor';
import type { JobForm } from './form';
import type { JobView } from './job';
import { changesOf } from './merge';

/** Where editing begins: with what was left unsaved, if anything was. A job that somebody changed since then is a conflict at once. */
export function begun(base: JobForm, job: JobView | null, draft: Draft | null, begin: JobForm = base): Editor {
  if (!draft) return editorOf(base, job?.version ?? null, begin);
  if (!job || changesOf(draft.base, base).length === 0) return editorOf(base, job?.version ?? null, draft.form);
  return { ...editorOf(draft.base, draft.version, draft.form), theirs: job };
}
