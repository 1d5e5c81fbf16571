import type { ClipboardEvent, Dispatch, KeyboardEvent } from 'react';
import { Icon } from '../elements/icon';
import { FieldError } from '../elements/labelled';
import { optionTyped, type EditorEvent } from './editor';
import type { FieldForm, OptionForm } from './form';

interface Props {
  readonly field: FieldForm;
  readonly send: Dispatch<EditorEvent>;
  readonly errorOf: (member: string) => string | undefined;
}

/** The choices of a select field: a row each, Enter makes the next, a pasted list becomes rows. */
export function OptionRows({ field, send, errorOf }: Props) {
  const add = (at: number, labels: readonly string[]) => send({ type: 'optionsAdded', key: field.key, at, labels });
  const ofTheList = errorOf('.rules.options') !== undefined && field.options.every((option) => errorOf(`.rules.options#${option.key}`) === undefined);
  return (
    <fieldset className="options">
      <legend className="legend">Options</legend>
      <p className="hint">Candidates may use other words for an option: write those beside it, with commas. A list can be pasted, one option a line.</p>
      <ol>
        {field.options.map((option, index) => (
          <Row key={option.key} {...{ option, index, field, send, add }} error={errorOf(`.rules.options#${option.key}`)} />
        ))}
      </ol>
      {ofTheList && <FieldError error={errorOf('.rules.options')} />}
      <div className="actions">
        <button type="button" className="button compact" aria-invalid={ofTheList || undefined} onClick={() => add(field.options.length, [''])}>
          <Icon name="plus" size={16} /> Add an option
        </button>
        <label className="choice">
          <input type="checkbox" checked={field.allowOther} onChange={(event) => send({ type: 'field', key: field.key, part: { allowOther: event.target.checked } })} /> Other answers are kept too
        </label>
      </div>
    </fieldset>
  );
}

interface RowProps extends Pick<Props, 'field' | 'send'> {
  readonly option: OptionForm;
  readonly index: number;
  readonly error: string | undefined;
  readonly add: (at: number, labels: readonly string[]) => void;
}

function Row({ option, index, field, error, send, add }: RowProps) {
  const set = (part: Partial<OptionForm>) => send({ type: 'option', key: field.key, option: option.key, part });
  const enter = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    add(index + 1, ['']);
  };
  const paste = (event: ClipboardEvent) => {
    const lines = event.clipboardData.getData('text').split(/\r?\n/).filter((line) => line.trim() !== '');
    const [first, ...rest] = lines;
    if (first === undefined || rest.length === 0) return;
    event.preventDefault();
    set(optionTyped(first));
    add(index + 1, rest);
  };
  const id = `option-${field.key}-${option.key}`;
  return (
    <li className="option-row">
      <input id={id} className="input" aria-label={`Option ${index + 1}`} aria-invalid={error !== undefined} aria-describedby={error ? `${id}-error` : undefined} placeholder="Option" value={option.label} onChange={(event) => set({ label: event.target.value })} onKeyDown={enter} onPaste={paste} />
      <input className="input" aria-label={`Other words for option ${index + 1}`} placeholder="Other words for it" value={option.synonyms} onChange={(event) => set({ synonyms: event.target.value })} onKeyDown={enter} />
      <button type="button" className="button plain compact square" aria-label={`Remove option ${index + 1}${option.label ? `, ${option.label}` : ''}`} onClick={() => send({ type: 'optionRemoved', key: field.key, option: option.key })}>
        <Icon name="close" size={16} />
      </button>
      <FieldError id={`${id}-error`} error={error} />
    </li>
  );
}
