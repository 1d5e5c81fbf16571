import { useReducer, useRef, useState } from 'react';
import { call } from '../api';
import { Icon } from '../elements/icon';
import { Labelled } from '../elements/labelled';
import { notify } from '../elements/notice';
import { ProblemNote } from '../elements/problemNote';
import { Skeleton } from '../elements/skeleton';
import { useFirstError } from '../elements/useFirstError';
import { Page } from '../layout/page';
import { useLoaded } from '../loaded';
import type { Problem } from '../problem';
import { navigate } from '../routing/router';
import { documentedFields } from './documentedFields';
import { FieldFieldset } from './fieldFieldset';
import { blankField, emptyForm, errorAt, formOf, postingOf, updateForm, type FormEvent, type JobForm } from './form';
import { jobPath, type JobView } from './job';
import './jobForm.css';

export function NewJobPage() {
  return (
    <Page title="Post a job" lead="The interviewer asks for exactly the fields you set here.">
      <FormOf start={emptyForm} method="POST" path="/api/jobs" />
    </Page>
  );
}

export function EditJobPage({ job }: { readonly job: string }) {
  const { loaded, reload } = useLoaded<JobView>(jobPath(job));
  return (
    <Page title="Edit the job" lead="Open interviews take new fields over when they are next opened; complete ones stay as they are.">
      {loaded.kind === 'loading' && <Skeleton of="the job" rows={6} />}
      {loaded.kind === 'refused' && <ProblemNote problem={loaded.problem} what="We could not open this job." retry={reload} />}
      {loaded.kind === 'ready' && <FormOf start={formOf(loaded.value)} method="PUT" path={jobPath(job)} />}
    </Page>
  );
}

interface Props {
  readonly start: JobForm;
  readonly method: 'POST' | 'PUT';
  readonly path: string;
}

function FormOf({ start, method, path }: Props) {
  const [form, send] = useReducer(updateForm, start);
  const [saving, setSaving] = useState<'no' | 'saving' | Problem>('no');
  // The same job sent again after a lost answer is made once.
  const once = useRef(crypto.randomUUID());
  const problem = typeof saving === 'string' ? null : saving;
  const errors = problem?.errors ?? {};
  const element = useFirstError(problem);
  const save = async () => {
    setSaving('saving');
    const reply = await call<JobView>(method, path, postingOf(form), { idempotencyKey: once.current });
    if (!reply.ok && reply.problem.status === 0) return setSaving(reply.problem);
    once.current = crypto.randomUUID();
    if (!reply.ok) return setSaving(reply.problem);
    notify(method === 'POST' ? 'The job is open. Candidates can begin.' : 'The job is saved.');
    navigate(`/jobs/${reply.value.id}`);
  };
  return (
    <form
      ref={element}
      className="form job-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      {problem && <ProblemNote problem={problem} what={Object.keys(errors).length > 0 ? 'See what is marked below.' : 'The job is not saved.'} />}
      <Texts form={form} errors={errors} send={send} />
      <Fields form={form} errors={errors} send={send} />
      <div className="actions">
        <button className="button primary" disabled={saving === 'saving'}>
          {saving === 'saving' ? 'Saving…' : method === 'POST' ? 'Post the job' : 'Save the job'}
        </button>
      </div>
    </form>
  );
}

interface PartProps {
  readonly form: JobForm;
  readonly errors: Readonly<Record<string, string>>;
  readonly send: (event: FormEvent) => void;
}

function Texts({ form, errors, send }: PartProps) {
  const set = (part: Partial<Pick<JobForm, 'title' | 'description' | 'instructions'>>) => send({ type: 'set', part });
  return (
    <section className="panel form" aria-label="Posting">
      <Labelled label="Title" error={errors.title}>
        {(described) => <input {...described} className="input" value={form.title} onChange={(event) => set({ title: event.target.value })} />}
      </Labelled>
      <Labelled label="Description" hint="What candidates read before they apply." error={errors.description}>
        {(described) => <textarea {...described} className="input" rows={6} value={form.description} onChange={(event) => set({ description: event.target.value })} />}
      </Labelled>
      <Labelled label="Instructions for the interviewer" optional hint="Never shown to candidates." error={errors.instructions}>
        {(described) => <textarea {...described} className="input" rows={3} value={form.instructions} onChange={(event) => set({ instructions: event.target.value })} />}
      </Labelled>
    </section>
  );
}

function Fields({ form, errors, send }: PartProps) {
  return (
    <section className="form" aria-labelledby="fields">
      <div className="page-head">
        <div>
          <h2 id="fields">What to capture</h2>
          <p className="quiet small">One field a fact. Required ones must be captured before a bid can be sent.</p>
        </div>
      </div>
      {errors.fields && <p className="field-error" role="alert">{errors.fields}</p>}
      {form.fields.length === 0 && <p className="empty">No fields yet. Start from the template or add your own.</p>}
      {form.fields.map((field, index) => (
        <FieldFieldset
          key={field.key}
          field={field}
          number={index + 1}
          last={index === form.fields.length - 1}
          errorOf={(member) => errorAt(errors, `fields[${index}]${member}`)}
          send={send}
        />
      ))}
      <div className="actions">
        <button type="button" className="button" onClick={() => send({ type: 'added', fields: [blankField] })}>
          <Icon name="plus" size={18} /> Add a field
        </button>
        <button type="button" className="button" onClick={() => send({ type: 'added', fields: documentedFields.filter((field) => form.fields.every((have) => have.id !== field.id)) })}>
          Use the AI training template
        </button>
      </div>
    </section>
  );
}
