import type { InputHTMLAttributes } from 'react';
import type { Field } from '../reading/field';
import { unitNames } from '../reading/field';
import type { AnswerInput } from './compose';

interface Props {
  readonly field: Field;
  readonly input: AnswerInput;
  readonly change: (input: AnswerInput) => void;
  readonly labelledBy: string;
}

const currencies = ['USD', 'EUR', 'GBP', 'INR', 'CAD', 'AUD', 'JPY', 'CHF', 'BRL', 'PHP', 'KES', 'NGN'];
const periods = ['hour', 'day', 'month', 'year', 'project'] as const;

/** The native control of a field's type. */
export function AnswerControl({ field, input, change, labelledBy }: Props) {
  const named = { 'aria-labelledby': labelledBy, className: 'input', value: input.text };
  const typed = (text: string) => change({ ...input, text });
  const text = (rest: InputHTMLAttributes<HTMLInputElement>) => <input {...named} {...rest} onChange={(event) => typed(event.target.value)} />;
  switch (field.type) {
    case 'singleSelect':
    case 'multiSelect':
      return <Choices field={field} input={input} change={change} labelledBy={labelledBy} />;
    case 'yesNo':
      return <YesNo input={input} change={change} labelledBy={labelledBy} />;
    case 'number':
      return <NumberControl field={field} input={input} change={change} labelledBy={labelledBy} />;
    case 'date':
      return text({ type: 'date' });
    case 'url':
      return text({ type: 'url', placeholder: `https://${field.rules?.hosts?.[0] ?? 'example.com'}/…` });
    case 'email':
      return text({ type: 'email', autoComplete: 'email' });
    case 'phone':
      return text({ type: 'tel', autoComplete: 'tel', placeholder: '+49 30 1234567' });
    case 'longText':
      return <textarea {...named} rows={4} onChange={(event) => typed(event.target.value)} />;
    case 'shortText':
      return text({ type: 'text' });
  }
}

function Choices({ field, input, change, labelledBy }: Props) {
  const many = field.type === 'multiSelect';
  const toggle = (id: string) => {
    const without = input.chosen.filter((chosen) => chosen !== id);
    change({ ...input, chosen: !many ? [id] : without.length < input.chosen.length ? without : [...without, id] });
  };
  return (
    <>
      <div className="choices" role={many ? 'group' : 'radiogroup'} aria-labelledby={labelledBy}>
        {(field.rules?.options ?? []).map((option) => (
          <label key={option.id} className="choice">
            <input type={many ? 'checkbox' : 'radio'} checked={input.chosen.includes(option.id)} onChange={() => toggle(option.id)} />
            {option.label}
          </label>
        ))}
      </div>
      {field.rules?.allowOther && (
        <input className="input" aria-label="Something else" placeholder="Something else" value={input.text} onChange={(event) => change({ ...input, text: event.target.value })} />
      )}
    </>
  );
}

function YesNo({ input, change, labelledBy }: Omit<Props, 'field'>) {
  return (
    <div className="choices" role="radiogroup" aria-labelledby={labelledBy}>
      {['yes', 'no'].map((answer) => (
        <label key={answer} className="choice">
          <input type="radio" checked={input.chosen[0] === answer} onChange={() => change({ ...input, chosen: [answer] })} />
          {answer === 'yes' ? 'Yes' : 'No'}
        </label>
      ))}
    </div>
  );
}

function NumberControl({ field, input, change, labelledBy }: Props) {
  const unit = field.rules?.unit;
  return (
    <div className="with-unit">
      {unit === 'money' && (
        <select className="input" aria-label="Currency" value={input.currency} onChange={(event) => change({ ...input, currency: event.target.value })}>
          {currencies.map((currency) => (
            <option key={currency}>{currency}</option>
          ))}
        </select>
      )}
      <input
        className="input" type="number" step="any" inputMode="decimal" aria-labelledby={labelledBy} min={field.rules?.min ?? undefined} max={field.rules?.max ?? undefined}
        value={input.text} onChange={(event) => change({ ...input, text: event.target.value })}
      />
      {unit === 'money' ? <Period input={input} change={change} /> : unit && unit !== 'count' && <span>{unitNames[unit]}</span>}
    </div>
  );
}

function Period({ input, change }: Pick<Props, 'input' | 'change'>) {
  return (
    <select className="input" aria-label="Period" value={input.period} onChange={(event) => change({ ...input, period: periods.find((period) => period === event.target.value) ?? 'hour' })}>
      {periods.map((period) => (
        <option key={period} value={period}>
          {period === 'hour' ? 'an' : 'a'} {period}
        </option>
      ))}
    </select>
  );
}
