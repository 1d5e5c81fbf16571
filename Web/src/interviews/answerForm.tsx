import { useId, useState } from 'react';
import type { Field } from '../reading/field';
import { AnswerControl } from './answerControl';
import { compose, emptyAnswer } from './compose';

interface Props {
  readonly field: Field;
  readonly send: (text: string) => void;
}

/** After several answers that could not be read: the field as a small form that says its answer in plain words. */
export function AnswerForm({ field, send }: Props) {
  const [input, setInput] = useState(emptyAnswer);
  const id = useId();
  const text = compose(field, input);
  return (
    <form
      className="answer-form"
      aria-labelledby={id}
      onSubmit={(event) => {
        event.preventDefault();
        if (text !== null) send(text);
      }}
    >
      <p id={id}>
        Or answer here: <strong>{field.label}</strong>
      </p>
      <AnswerControl field={field} input={input} change={setInput} labelledBy={id} />
      <div className="actions">
        <button className="button primary compact" aria-disabled={text === null}>
          Send this answer
        </button>
        {text !== null && <span className="quiet small">Sends “{text}”</span>}
      </div>
    </form>
  );
}
