import { useId, type ReactNode } from 'react';
import './labelled.css';

/** What an input inside a label needs to be described by its hint and its error. */
export interface Described {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': boolean;
}

interface Props {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  readonly optional?: boolean;
  /** The control's id, where something else goes to it. */
  readonly id?: string;
  readonly children: (described: Described) => ReactNode;
}

/** A label above its control, a hint between them, the error under it. */
export function Labelled({ label, hint, error, optional, id: given, children }: Props) {
  const made = useId();
  const id = given ?? made;
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className="labelled">
      <label htmlFor={id}>
        {label}
        {optional && <span className="optional"> optional</span>}
      </label>
      {hint && (
        <p id={`${id}-hint`} className="hint">
          {hint}
        </p>
      )}
      {children({ id, 'aria-describedby': described || undefined, 'aria-invalid': error !== undefined })}
      <FieldError id={`${id}-error`} error={error} />
    </div>
  );
}

/** The reason under a control, announced when it appears. */
export function FieldError({ id, error }: { readonly id?: string; readonly error: string | undefined }) {
  if (error === undefined) return null;
  return (
    <p id={id} className="field-error" role="alert">
      {error}
    </p>
  );
}
