import { useLayoutEffect, useRef, type Dispatch } from 'react';
import { Icon } from '../elements/icon';
import type { Field } from '../reading/field';
import { blankField } from './defaults';
import type { Editor, EditorEvent } from './editor';
import { FieldCard } from './fieldCard';
import { Undo } from './undo';
import { useTemplates } from './useTemplates';

interface Props {
  readonly editor: Editor;
  readonly send: Dispatch<EditorEvent>;
}

/** What is to be captured, in the order in which it is asked. */
export function FieldRows({ editor, send }: Props) {
  const { form, errors, opened, removed } = editor;
  const list = useHeldFocus(form.fields);
  return (
    <section className="form" aria-labelledby="fields">
      <div>
        <h2 id="fields">What to capture</h2>
        <p className="quiet small">One field a fact, asked in this order. Alt with ↑ or ↓ moves the field you are in. <a className="to-preview" href="#preview">See what candidates are asked</a></p>
      </div>
      {errors.fields && <p className="field-error" role="alert">{errors.fields}</p>}
      {form.fields.length === 0 && <p className="empty">No fields yet. Start from a template or add your own.</p>}
      <ol className="rows" ref={list}>
        {form.fields.map((field, index) => (
          <FieldCard key={field.key} field={field} number={index + 1} last={index === form.fields.length - 1} open={opened.includes(field.key)} errors={errors} send={send} />
        ))}
      </ol>
      {removed && removed.list !== 'rounds' && <Undo removed={removed} send={send} />}
      <AddFields have={form.fields.map((field) => field.id)} send={send} />
    </section>
  );
}

function AddFields({ have, send }: { readonly have: readonly string[]; readonly send: Dispatch<EditorEvent> }) {
  const templates = useTemplates();
  const missing = (fields: readonly Field[]) => fields.filter((field) => !have.includes(field.id));
  return (
    <div className="add-fields">
      <button type="button" className="button" aria-invalid={have.length === 0 || undefined} onClick={() => send({ type: 'added', fields: [blankField] })}>
        <Icon name="plus" size={18} /> Add a field
      </button>
      <ul className="templates" aria-label="Templates">
        {templates.map((template) => (
          <li key={template.name}>
            <button type="button" className="button compact" title={template.about} onClick={() => send({ type: 'added', fields: missing(template.fields) })}>
              Use the {template.name} template
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** A row that moves in the page would lose the focus; it is given back. */
function useHeldFocus(rows: unknown) {
  const list = useRef<HTMLOListElement>(null);
  const held = useRef<Element | null>(null);
  const before = useRef(rows);
  if (before.current !== rows && typeof document !== 'undefined') held.current = document.activeElement;
  useLayoutEffect(() => {
    before.current = rows;
    const element = held.current;
    held.current = null;
    if (element instanceof HTMLElement && element !== document.activeElement && list.current?.contains(element)) element.focus();
  }, [rows]);
  return list;
}
