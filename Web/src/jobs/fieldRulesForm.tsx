import { Labelled } from '../elements/labelled';
import { unitNames, type Unit } from '../reading/field';
import type { FieldForm } from './form';

interface Props {
  readonly field: FieldForm;
  readonly set: (part: Partial<FieldForm>) => void;
  readonly errorOf: (member: string) => string | undefined;
}

const units = Object.entries(unitNames) as readonly [Unit, string][];

/** The rules that belong to the field's type. */
export function FieldRulesForm(props: Props) {
  const { field, set, errorOf } = props;
  switch (field.type) {
    case 'url':
      return (
        <Labelled label="Hosts" optional hint="Which sites count, with commas between them: linkedin.com/in, github.com" error={errorOf('.rules.hosts')}>
          {(described) => <input {...described} className="input" value={field.hosts} onChange={(event) => set({ hosts: event.target.value })} />}
        </Labelled>
      );
    case 'number':
      return <NumberRules {...props} />;
    case 'singleSelect':
    case 'multiSelect':
      return <OptionRules {...props} />;
    case 'shortText':
    case 'longText':
      return <LengthRules {...props} />;
    default:
      return null;
  }
}

function NumberRules({ field, set, errorOf }: Props) {
  return (
    <div className="form-row">
      <Labelled label="Unit" error={errorOf('.rules.unit')}>
        {(described) => (
          <select {...described} className="input" value={field.unit} onChange={(event) => set({ unit: units.find(([unit]) => unit === event.target.value)?.[0] ?? '' })}>
            <option value="">none</option>
            {units.map(([unit, label]) => (
              <option key={unit} value={unit}>
                {label}
              </option>
            ))}
          </select>
        )}
      </Labelled>
      <Labelled label="At least" optional error={errorOf('.rules.min')}>
        {(described) => <input {...described} className="input" type="number" step="any" value={field.min} onChange={(event) => set({ min: event.target.value })} />}
      </Labelled>
      <Labelled label="At most" optional error={errorOf('.rules.max')}>
        {(described) => <input {...described} className="input" type="number" step="any" value={field.max} onChange={(event) => set({ max: event.target.value })} />}
      </Labelled>
    </div>
  );
}

function OptionRules({ field, set, errorOf }: Props) {
  return (
    <>
      <Labelled label="Options" hint="One a line. Other words for it go after an equals sign: Red teaming = red-teaming, attacks" error={errorOf('.rules.options')}>
        {(described) => <textarea {...described} className="input" rows={5} value={field.options} onChange={(event) => set({ options: event.target.value })} />}
      </Labelled>
      <label className="choice">
        <input type="checkbox" checked={field.allowOther} onChange={(event) => set({ allowOther: event.target.checked })} /> Other answers are kept too
      </label>
    </>
  );
}

function LengthRules({ field, set, errorOf }: Props) {
  return (
    <div className="form-row">
      <Labelled label="Least characters" optional error={errorOf('.rules.minLength')}>
        {(described) => <input {...described} className="input" type="number" min="0" value={field.minLength} onChange={(event) => set({ minLength: event.target.value })} />}
      </Labelled>
      <Labelled label="Most characters" optional error={errorOf('.rules.maxLength')}>
        {(described) => <input {...described} className="input" type="number" min="0" value={field.maxLength} onChange={(event) => set({ maxLength: event.target.value })} />}
      </Labelled>
      <Labelled label="Pattern" optional error={errorOf('.rules.pattern')}>
        {(described) => <input {...described} className="input" spellCheck={false} value={field.pattern} onChange={(event) => set({ pattern: event.target.value })} />}
      </Labelled>
    </div>
  );
}
