import { useCallback, useEffect, useReducer, useRef } from 'react';
import { call } from '../api';
import { notify } from '../elements/notice';
import { ProblemNote } from '../elements/problemNote';
import { useFirstError } from '../elements/useFirstError';
import { isPassing, type Problem } from '../problem';
import { navigate } from '../routing/router';
import { begun } from './begun';
import { ConflictNote } from './conflictNote';
import { draftOf } from './drafts';
import { updateEditor, type Editor } from './editor';
import './editor.css';
import { unreadable, type Errors } from './errors';
import { FieldRows } from './fieldRows';
import type { JobForm } from './form';
import { jobPath, type JobView } from './job';
import { PostingTexts } from './postingTexts';
import { postingOf } from './posting';
import { PreviewPane } from './preview/previewPane';
import { RoundRows } from './roundRows';
import { SaveBar } from './saveBar';
import { useCounts } from './useCounts';
import { useKeptDraft } from './useKeptDraft';

interface Props {
  /** What is on the server, or what a new job begins with. */
  readonly base: JobForm;
  /** The job that is changed; null posts a new one. */
  readonly job: JobView | null;
  readonly draftKey: string;
  /** The form begins with this and counts as changed from the start. */
  readonly begin?: JobForm;
}

const unread: Problem = { status: 0, code: 'not_a_number', message: 'Some numbers could not be read.', errors: {} };

export function EditorForm({ base, job, draftKey, begin }: Props) {
  const [editor, send] = useReducer(updateEditor, null, () => begun(base, job, draftOf(localStorage, draftKey), begin));
  const element = useFirstError(editor.problem);
  const save = useSave(editor, job, send, useKeptDraft(draftKey, editor));
  const counts = useCounts(job?.id ?? null, editor);
  const { problem, errors, form } = editor;
  const tried = problem !== null;
  useEffect(() => document.getElementById(editor.focus?.id ?? '')?.focus(), [editor.focus]);
  // Once it was tried, what is wrong with the fields is told as they are typed.
  const checked = useCallback((found: Errors) => tried && send({ type: 'fieldErrors', errors: found }), [tried]);
  return (
    <div className="editor">
      <form
        ref={element}
        className="form job-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        {editor.theirs && <ConflictNote editor={editor} theirs={editor.theirs} send={send} />}
        {problem && <ProblemNote problem={problem} what={isPassing(problem) && problem !== unread ? 'The job is not saved; what you typed is kept.' : Object.keys(errors).length > 0 ? 'See what is marked below.' : 'What was marked is mended.'} />}
        <PostingTexts editor={editor} send={send} />
        <FieldRows editor={editor} send={send} />
        <RoundRows rounds={form.rounds} removed={editor.removed} errors={errors} send={send} />
        <SaveBar editor={editor} counts={counts} discard={() => send({ type: 'discarded' })} />
        <p className="visually-hidden" role="status">
          {editor.said.text}
        </p>
      </form>
      <PreviewPane form={form} checked={checked} />
    </div>
  );
}

/** Sends the job; the same job sent again after a lost answer is made once. */
function useSave(editor: Editor, job: Props['job'], send: (event: Parameters<typeof updateEditor>[1]) => void, drop: () => void) {
  const once = useRef(crypto.randomUUID());
  return async () => {
    const { form } = editor;
    const wrong = unreadable(form);
    if (Object.keys(wrong).length > 0) return send({ type: 'refused', problem: { ...unread, errors: wrong }, sent: form });
    send({ type: 'saving' });
    const path = job ? jobPath(job.id) : '/api/jobs';
    const reply = await call<JobView>(job ? 'PUT' : 'POST', path, { ...postingOf(form), ...(job ? { version: editor.version } : {}) }, { idempotencyKey: once.current });
    if (reply.ok || reply.problem.status !== 0) once.current = crypto.randomUUID();
    if (!reply.ok && reply.problem.code === 'job_changed') {
      const theirs = await call<JobView>('GET', path);
      return send(theirs.ok ? { type: 'conflicted', theirs: theirs.value } : { type: 'refused', problem: theirs.problem, sent: form });
    }
    if (!reply.ok) return send({ type: 'refused', problem: reply.problem, sent: form });
    drop();
    notify(job ? 'The job is saved.' : 'The job is open. Candidates can begin.');
    navigate(`/jobs/${reply.value.id}`);
  };
}

