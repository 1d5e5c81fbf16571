import { memo, type Dispatch, type KeyboardEvent } from 'react';
import { Icon } from '../elements/icon';
import { Labelled } from '../elements/labelled';
import { kindOf, typeNames, type FieldType } from '../reading/field';
import type { EditorEvent } from './editor';
import { errorAt, type Errors } from './errors';
import { FieldRulesForm } from './fieldRulesForm';
import type { FieldForm } from './form';
import { fieldOf } from './posting';
import { RowActions } from './rowActions';

interface Props {
  readonly field: FieldForm;
  readonly number: number;
  readonly last: boolean;
  readonly open: boolean;
  readonly errors: Errors;
  readonly send: Dispatch<EditorEvent>;
}

const types = Object.entries(typeNames) as readonly [FieldType, string][];

/** One field: a line that says what it is, unfolded to change it. Alt and an arrow move it from anywhere inside. */
export const FieldCard = memo(function FieldCard({ field, number, last, open, errors, send }: Props) {
  const name = field.label.trim() || `field ${number}`;
  const wrong = errorAt(errors, `fields#${field.key}`) !== undefined;
  const move = (by: -1 | 1) => send({ type: 'moved', list: 'fields', key: field.key, by });
  return (
    <li className={wrong ? 'field-card wrong' : 'field-card'} onKeyDown={(event) => moveByKey(event, move)}>
      <div className="row-head">
        <h3>
          <button type="button" id={`field-${field.key}-head`} className="row-toggle" aria-expanded={open} aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown" onClick={() => send({ type: 'toggled', key: field.key })}>
            <Icon name={open ? 'down' : 'forward'} size={16} />
            <span className="row-number figures">{number}</span>
            <span className="row-name">
              {field.label.trim() || 'New field'}
              <span className="quiet small">
                {kindOf({ ...fieldOf(field), id: '' })}
                {!field.required && ' · optional'}
                {wrong && <span className="wrong-note"> · to be mended</span>}
              </span>
            </span>
          </button>
        </h3>
        <RowActions name={name} first={number === 1} last={last} move={move} remove={() => send({ type: 'removed', list: 'fields', key: field.key })} />
      </div>
      {open && <Unfolded field={field} errors={errors} send={send} />}
    </li>
  );
});

/** A list of choices opens by Alt and an arrow itself. */
export function moveByKey(event: KeyboardEvent, move: (by: -1 | 1) => void): void {
  const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : null;
  if (by === null || !event.altKey || event.ctrlKey || event.metaKey || event.target instanceof HTMLSelectElement) return;
  event.preventDefault();
  move(by);
}

function Unfolded({ field, errors, send }: Pick<Props, 'field' | 'errors' | 'send'>) {
  const set = (part: Partial<FieldForm>) => send({ type: 'field', key: field.key, part });
  const errorOf = (member: string) => errorAt(errors, `fields#${field.key}${member}`);
  return (
    <div className="form row-body">
      <div className="form-row">
        <Labelled id={`field-${field.key}-label`} label="Label" error={errorOf('.label') ?? errorOf('.id')}>
          {(described) => <input {...described} className="input" value={field.label} onChange={(event) => set({ label: event.target.value })} />}
        </Labelled>
        <Labelled label="Type" error={errorOf('.type')}>
          {(described) => (
            <select {...described} className="input" value={field.type} onChange={(event) => send({ type: 'retyped', key: field.key, to: types.find(([type]) => type === event.target.value)?.[0] ?? 'shortText' })}>
              {types.map(([type, label]) => (
                <option key={type} value={type}>
                  {label}
                </option>
              ))}
            </select>
          )}
        </Labelled>
      </div>
      <Labelled label="Question" hint="As the interviewer will put it." error={errorOf('.question')}>
        {(described) => <input {...described} className="input" value={field.question} onChange={(event) => set({ question: event.target.value })} />}
      </Labelled>
      <FieldRulesForm field={field} send={send} errorOf={errorOf} />
      <Labelled label="Why you ask" optional hint="The interviewer says this when a candidate asks why, or what it means." error={errorOf('.description')}>
        {(described) => <textarea {...described} className="input" rows={2} value={field.description} onChange={(event) => set({ description: event.target.value })} />}
      </Labelled>
      <div className="checks">
        <label className="choice">
          <input type="checkbox" checked={field.required} onChange={(event) => set({ required: event.target.checked })} /> Required before a bid
        </label>
        <label className="choice">
          <input type="checkbox" checked={field.declare} onChange={(event) => set({ declare: event.target.checked })} /> “I have none” is an answer
        </label>
      </div>
    </div>
  );
}
