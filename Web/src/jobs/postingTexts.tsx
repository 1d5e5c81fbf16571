import type { Dispatch } from 'react';
import { Labelled } from '../elements/labelled';
import type { Editor, EditorEvent } from './editor';

/** Title, description, instructions. */
export function PostingTexts({ editor: { form, errors }, send }: { readonly editor: Editor; readonly send: Dispatch<EditorEvent> }) {
  return (
    <section className="panel form" aria-label="Posting">
      <Labelled id="title" label="Title" error={errors.title}>
        {(described) => <input {...described} className="input" value={form.title} onChange={(event) => send({ type: 'texts', part: { title: event.target.value } })} />}
      </Labelled>
      <Labelled label="Description" hint="What candidates read before they apply." error={errors.description}>
        {(described) => <textarea {...described} className="input" rows={6} value={form.description} onChange={(event) => send({ type: 'texts', part: { description: event.target.value } })} />}
      </Labelled>
      <Labelled label="Instructions for the interviewer" optional hint="How to conduct it. Never shown to candidates." error={errors.instructions}>
        {(described) => <textarea {...described} className="input" rows={2} value={form.instructions} onChange={(event) => send({ type: 'texts', part: { instructions: event.target.value } })} />}
      </Labelled>
    </section>
  );
}
