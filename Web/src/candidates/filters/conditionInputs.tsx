import { useId } from 'react';
import type { Draft, DraftEvent } from './draft';

export interface Sending {
  readonly send: (event: DraftEvent) => void;
}

interface TypedProps extends Sending {
  readonly label: string;
  readonly what: 'from' | 'to' | 'text' | 'other';
  readonly draft: Draft;
  readonly type?: 'text' | 'date';
  readonly first?: boolean;
  readonly numeric?: boolean;
}

/** A text, a number or a day. */
export function Typed({ label, what, draft, send, type = 'text', first, numeric }: TypedProps) {
  const id = useId();
  return (
    <div className="labelled">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="input"
        type={type}
        inputMode={numeric ? 'decimal' : undefined}
        autoComplete="off"
        data-first={first || undefined}
        value={draft[what]}
        onChange={(event) => send({ type: 'typed', what, text: event.target.value })}
      />
    </div>
  );
}

interface BoxesProps {
  readonly legend: string;
  readonly options: readonly (readonly [string, string])[];
  readonly chosen: readonly string[];
  readonly toggle: (choice: string) => void;
}

/** Any of several. */
export function Boxes({ legend, options, chosen, toggle }: BoxesProps) {
  return (
    <fieldset className="boxes">
      <legend className="visually-hidden">{legend}</legend>
      {options.map(([id, name]) => (
        <label key={id} className="choice">
          <input type="checkbox" checked={chosen.includes(id)} onChange={() => toggle(id)} />
          {name}
        </label>
      ))}
    </fieldset>
  );
}

interface OneOfProps extends Sending {
  readonly legend: string;
  readonly yes: string;
  readonly no: string;
  readonly draft: Draft;
}

/** One of two. */
export function OneOf({ legend, yes, no, draft, send }: OneOfProps) {
  const name = useId();
  return (
    <fieldset className="boxes">
      <legend className="visually-hidden">{legend}</legend>
      {([['yes', yes], ['no', no]] as const).map(([id, label]) => (
        <label key={id} className="choice">
          <input type="radio" name={name} checked={draft.chosen[0] === id} onChange={() => send({ type: 'picked', choice: id })} />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
