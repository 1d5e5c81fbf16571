import type { Dispatch } from 'react';
import { Labelled } from '../elements/labelled';
import { unitNames, type Unit } from '../reading/field';
import type { EditorEvent } from './editor';
import type { FieldForm } from './form';
import { OptionRows } from './optionRows';

interface Props {
  readonly field: FieldForm;
  readonly send: Dispatch<EditorEvent>;
  /** What is wrong at a member of the field, `.rules.min`. */
  readonly errorOf: (member: string) => string | undefined;
}

const units = Object.entries(unitNames) as readonly [Unit, string][];

/** The rules that belong to the field's type. */
export function FieldRulesForm(props: Props) {
  switch (props.field.type) {
    case 'url':
      return (
        <Labelled label="Sites that count" optional hint="A host with or without a path, with commas between: linkedin.com/in, github.com. Empty takes any address." error={props.errorOf('.rules.hosts')}>
          {(described) => <input {...described} className="input" spellCheck={false} value={props.field.hosts} onChange={(event) => props.send({ type: 'field', key: props.field.key, part: { hosts: event.target.value } })} />}
        </Labelled>
      );
    case 'number':
      return <NumberRules {...props} />;
    case 'singleSelect':
    case 'multiSelect':
      return <OptionRows {...props} />;
    case 'shortText':
    case 'longText':
      return <LengthRules {...props} />;
    default:
      return null;
  }
}

function NumberRules({ field, send, errorOf }: Props) {
  return (
    <div className="form-row">
      <Labelled label="Unit" error={errorOf('.rules.unit')}>
        {(described) => (
          <select {...described} className="input" value={field.unit} onChange={(event) => send({ type: 'unit', key: field.key, to: units.find(([unit]) => unit === event.target.value)?.[0] ?? '' })}>
            <option value="">none</option>
            {units.map(([unit, label]) => (
              <option key={unit} value={unit}>
                {label}
              </option>
            ))}
          </select>
        )}
      </Labelled>
      <NumberRule label="At least" member="min" {...{ field, send, errorOf }} />
      <NumberRule label="At most" member="max" {...{ field, send, errorOf }} />
    </div>
  );
}

function LengthRules(props: Props) {
  const { field, send, errorOf } = props;
  return (
    <>
      <div className="form-row">
        <NumberRule label="Least characters" member="minLength" {...props} />
        <NumberRule label="Most characters" member="maxLength" {...props} />
      </div>
      <Labelled label="Pattern" optional hint="A regular expression the whole answer must match, such as [A-Z]{2}\d{4}." error={errorOf('.rules.pattern')}>
        {(described) => <input {...described} className="input mono" spellCheck={false} value={field.pattern} onChange={(event) => send({ type: 'field', key: field.key, part: { pattern: event.target.value } })} />}
      </Labelled>
    </>
  );
}

function NumberRule({ label, member, field, send, errorOf }: Props & { readonly label: string; readonly member: 'min' | 'max' | 'minLength' | 'maxLength' }) {
  return (
    <Labelled label={label} optional error={errorOf(`.rules.${member}`)}>
      {(described) => <input {...described} className="input figures" inputMode="decimal" value={field[member]} onChange={(event) => send({ type: 'field', key: field.key, part: { [member]: event.target.value } })} />}
    </Labelled>
  );
}
