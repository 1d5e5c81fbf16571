import { useId, useReducer, useState, type FormEvent } from 'react';
import { FieldError } from '../../elements/labelled';
import { stageNames } from '../../proposals/proposal';
import type { Field } from '../../reading/field';
import { stages, statuses, statusNames, textOf, type Condition } from './condition';
import './conditionEditor.css';
import { Boxes, OneOf, Typed, type Sending } from './conditionInputs';
import { unitOf } from './conditionWords';
import { draftOf, finish, updateDraft, waysOf, type By, type Draft, type Subject } from './draft';

interface Props {
  readonly subject: Subject;
  readonly condition: Condition | null;
  readonly done: (filter: string) => void;
}

/** Fills in one filter, with what its type has. */
export function ConditionEditor({ subject, condition, done }: Props) {
  const [draft, send] = useReducer(updateDraft, draftOf(subject, condition));
  const [tried, setTried] = useState(false);
  const finished = finish(subject, draft);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (finished.ok) done(textOf(finished.condition));
    else setTried(true);
  };
  const ways = subject.of === 'field' ? waysOf(subject.field) : [];
  return (
    <form className="condition" noValidate onSubmit={submit}>
      {ways.length > 1 && <Ways ways={ways} now={draft.by} send={send} />}
      <Choice subject={subject} draft={draft} send={send} />
      <FieldError error={tried && !finished.ok ? finished.error : undefined} />
      <button type="submit" className="button primary compact">
        Show these
      </button>
    </form>
  );
}

const wayNames: Readonly<Record<By, string>> = { value: 'Value', text: 'Text', state: 'State' };

function Ways({ ways, now, send }: Sending & { readonly ways: readonly By[]; readonly now: By }) {
  const name = useId();
  return (
    <fieldset className="ways">
      <legend className="visually-hidden">Filter by</legend>
      {ways.map((way) => (
        <label key={way}>
          <input type="radio" className="visually-hidden" name={name} checked={now === way} onChange={() => send({ type: 'by', by: way })} />
          <span>{wayNames[way]}</span>
        </label>
      ))}
    </fieldset>
  );
}

interface ChoiceProps extends Sending {
  readonly subject: Subject;
  readonly draft: Draft;
}

function Choice({ subject, draft, send }: ChoiceProps) {
  if (subject.of === 'stage')
    return <Boxes legend="Stage" options={stages.map((stage) => [stage, stageNames[stage]])} chosen={draft.chosen} toggle={(choice) => send({ type: 'toggled', choice })} />;
  if (subject.of === 'status') return <OneOf legend="Interview" yes="Complete" no="Still open" draft={draft} send={send} />;
  if (subject.of !== 'field') return <OneOf legend="Proposal" yes="Submitted" no="Not submitted" draft={draft} send={send} />;
  if (draft.by === 'state')
    return (
      <Boxes
        legend="State"
        options={statuses.map((status) => [status, statusNames[status]])}
        chosen={draft.statuses}
        toggle={(status) => send({ type: 'toggledStatus', status: status as (typeof statuses)[number] })}
      />
    );
  if (draft.by === 'text') return <Typed label="Contains" what="text" draft={draft} send={send} first />;
  return <Value field={subject.field} draft={draft} send={send} />;
}

function Value({ field, draft, send }: Sending & { readonly field: Field; readonly draft: Draft }) {
  switch (field.type) {
    case 'yesNo':
      return <OneOf legend={field.label} yes="Yes" no="No" draft={draft} send={send} />;
    case 'number':
      return (
        <div className="range">
          <Typed label="At least" what="from" draft={draft} send={send} first numeric />
          <Typed label="At most" what="to" draft={draft} send={send} numeric />
          <span className="quiet">{unitOf(field)}</span>
        </div>
      );
    case 'date':
      return (
        <div className="range">
          <Typed label="From" what="from" draft={draft} send={send} type="date" first />
          <Typed label="To" what="to" draft={draft} send={send} type="date" />
        </div>
      );
    default:
      return (
        <>
          <Boxes legend={field.label} options={(field.rules?.options ?? []).map((option) => [option.id, option.label])} chosen={draft.chosen} toggle={(choice) => send({ type: 'toggled', choice })} />
          {field.rules?.allowOther && <Typed label="Another answer, exactly" what="other" draft={draft} send={send} />}
        </>
      );
  }
}
