import { Icon } from '../elements/icon';
import { Labelled } from '../elements/labelled';
import { typeNames, type FieldType } from '../reading/field';
import type { FieldForm, FormEvent } from './form';
import { FieldRulesForm } from './fieldRulesForm';

interface Props {
  readonly field: FieldForm;
  readonly number: number;
  readonly last: boolean;
  /** What is wrong at a member of this field, `.rules.min`. */
  readonly errorOf: (member: string) => string | undefined;
  readonly send: (event: FormEvent) => void;
}

const types = Object.entries(typeNames) as readonly [FieldType, string][];

export function FieldFieldset({ field, number, last, errorOf, send }: Props) {
  const set = (part: Partial<FieldForm>) => send({ type: 'field', key: field.key, part });
  const name = field.label || `field ${number}`;
  return (
    <fieldset className="panel form field-form">
      <legend className="visually-hidden">{name}</legend>
      <div className="field-head">
        <h3>
          <span className="quiet">{number}.</span> {field.label || 'New field'}
        </h3>
        <div className="actions">
          <button type="button" className="button plain compact square" aria-label={`Move ${name} up`} disabled={number === 1} onClick={() => send({ type: 'moved', key: field.key, by: -1 })}>
            <Icon name="up" size={16} />
          </button>
          <button type="button" className="button plain compact square" aria-label={`Move ${name} down`} disabled={last} onClick={() => send({ type: 'moved', key: field.key, by: 1 })}>
            <Icon name="down" size={16} />
          </button>
          <button type="button" className="button plain compact square" aria-label={`Remove ${name}`} onClick={() => send({ type: 'removed', key: field.key })}>
            <Icon name="trash" size={16} />
          </button>
        </div>
      </div>
      <div className="form-row">
        <Labelled label="Label" error={errorOf('.label') ?? errorOf('.id')}>
          {(described) => <input {...described} className="input" value={field.label} onChange={(event) => set({ label: event.target.value })} />}
        </Labelled>
        <Labelled label="Type" error={errorOf('.type')}>
          {(described) => (
            <select {...described} className="input" value={field.type} onChange={(event) => set({ type: types.find(([type]) => type === event.target.value)?.[0] ?? 'shortText' })}>
              {types.map(([type, label]) => (
                <option key={type} value={type}>
                  {label}
                </option>
              ))}
            </select>
          )}
        </Labelled>
      </div>
      <Labelled label="Question" error={errorOf('.question')}>
        {(described) => <input {...described} className="input" value={field.question} onChange={(event) => set({ question: event.target.value })} />}
      </Labelled>
      <FieldRulesForm field={field} set={set} errorOf={errorOf} />
      <Labelled label="Why you ask" optional hint="The interviewer says this when a candidate asks why." error={errorOf('.description')}>
        {(described) => <input {...described} className="input" value={field.description} onChange={(event) => set({ description: event.target.value })} />}
      </Labelled>
      <div className="checks">
        <label className="choice">
          <input type="checkbox" checked={field.required} onChange={(event) => set({ required: event.target.checked })} /> Required
        </label>
        <label className="choice">
          <input type="checkbox" checked={field.declare} onChange={(event) => set({ declare: event.target.checked })} /> “I have none” is an answer
        </label>
      </div>
    </fieldset>
  );
}
