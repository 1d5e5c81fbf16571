import type { Stage } from '../../proposals/proposal';
import type { ItemStatus } from '../../reading/checklist';
import type { Field } from '../../reading/field';
import type { Condition, FieldCondition } from './condition';

/** What a filter can be about. */
export type Subject = { readonly of: 'stage' | 'status' | 'submitted' } | { readonly of: 'field'; readonly field: Field };

/** In which way a field is asked for: by its value, by a text in it, by what became of it. */
export type By = 'value' | 'text' | 'state';

/** A filter as it is being filled in. What is typed for one way stays while another is looked at. */
export interface Draft {
  readonly by: By;
  readonly from: string;
  readonly to: string;
  readonly text: string;
  readonly other: string;
  /** Stages, states, options, or the one of two. */
  readonly chosen: readonly string[];
  readonly statuses: readonly ItemStatus[];
}

export type DraftEvent =
  | { readonly type: 'by'; readonly by: By }
  | { readonly type: 'typed'; readonly what: 'from' | 'to' | 'text' | 'other'; readonly text: string }
  | { readonly type: 'picked'; readonly choice: string }
  | { readonly type: 'toggled'; readonly choice: string }
  | { readonly type: 'toggledStatus'; readonly status: ItemStatus };

/** The ways a field of this type can be asked for. */
export const waysOf = ({ type }: Field): readonly By[] =>
  type === 'number' || type === 'date' || type === 'yesNo' || type === 'singleSelect' || type === 'multiSelect' ? ['value', 'text', 'state'] : ['text', 'state'];

export function draftOf(subject: Subject, condition: Condition | null): Draft {
  const empty: Draft = { by: subject.of === 'field' ? (waysOf(subject.field)[0] ?? 'text') : 'value', from: '', to: '', text: '', other: '', chosen: [], statuses: [] };
  switch (condition?.of) {
    case undefined:
      return empty;
    case 'stage':
      return { ...empty, chosen: condition.stages };
    case 'status':
      return { ...empty, chosen: [condition.complete ? 'yes' : 'no'] };
    case 'submitted':
      return { ...empty, chosen: [condition.yes ? 'yes' : 'no'] };
    case 'field':
      return fieldDraft(empty, condition.is);
  }
}

function fieldDraft(empty: Draft, is: FieldCondition): Draft {
  switch (is.by) {
    case 'state':
      return { ...empty, by: 'state', statuses: is.statuses };
    case 'text':
      return { ...empty, by: 'text', text: is.text };
    case 'range':
      return { ...empty, by: 'value', from: is.from, to: is.to };
    case 'yesNo':
      return { ...empty, by: 'value', chosen: [is.yes ? 'yes' : 'no'] };
    case 'options': {
      const other = is.options.find((option) => option.startsWith('other:'));
      return { ...empty, by: 'value', chosen: is.options.filter((option) => option !== other), other: other?.slice('other:'.length) ?? '' };
    }
  }
}

export function updateDraft(draft: Draft, event: DraftEvent): Draft {
  switch (event.type) {
    case 'by':
      return { ...draft, by: event.by };
    case 'typed':
      return { ...draft, [event.what]: event.text };
    case 'picked':
      return { ...draft, chosen: [event.choice] };
    case 'toggled':
      return { ...draft, chosen: toggled(draft.chosen, event.choice) };
    case 'toggledStatus':
      return { ...draft, statuses: toggled(draft.statuses, event.status) };
  }
}

const toggled = <T>(all: readonly T[], one: T): readonly T[] => (all.includes(one) ? all.filter((other) => other !== one) : [...all, one]);

/** The condition, or what is still wrong with it. */
export type Finished = { readonly ok: true; readonly condition: Condition } | { readonly ok: false; readonly error: string };

const wrong = (error: string): Finished => ({ ok: false, error });

export function finish(subject: Subject, draft: Draft): Finished {
  if (subject.of === 'field') return finishField(subject.field, draft);
  if (draft.chosen.length === 0) return wrong('Choose at least one.');
  const yes = draft.chosen[0] === 'yes';
  switch (subject.of) {
    case 'stage':
      return { ok: true, condition: { of: 'stage', stages: draft.chosen as readonly Stage[] } };
    case 'status':
      return { ok: true, condition: { of: 'status', complete: yes } };
    case 'submitted':
      return { ok: true, condition: { of: 'submitted', yes } };
  }
}

function finishField(field: Field, draft: Draft): Finished {
  const right = (is: FieldCondition): Finished => ({ ok: true, condition: { of: 'field', field, is } });
  if (draft.by === 'state') return draft.statuses.length > 0 ? right({ by: 'state', statuses: draft.statuses }) : wrong('Choose at least one.');
  if (draft.by === 'text') return draft.text.trim() !== '' ? right({ by: 'text', text: draft.text.trim() }) : wrong('Type a part of the answer.');
  switch (field.type) {
    case 'number':
      return finishNumbers(draft, right);
    case 'date':
      if (draft.from === '' && draft.to === '') return wrong('Give the first day, the last one, or both.');
      return draft.from !== '' && draft.to !== '' && draft.from > draft.to ? wrong('The first day is after the last one.') : right({ by: 'range', from: draft.from, to: draft.to });
    case 'yesNo':
      return draft.chosen.length > 0 ? right({ by: 'yesNo', yes: draft.chosen[0] === 'yes' }) : wrong('Choose one.');
    default: {
      const other = draft.other.trim();
      if (other.includes('|')) return wrong('Another answer goes without |.');
      const options = other === '' ? draft.chosen : [...draft.chosen, `other:${other}`];
      return options.length > 0 ? right({ by: 'options', options }) : wrong('Choose at least one.');
    }
  }
}

function finishNumbers(draft: Draft, right: (is: FieldCondition) => Finished): Finished {
  const [from, to] = [readNumber(draft.from), readNumber(draft.to)];
  if (from === null || to === null) return wrong('Write numbers like 4 or 2.5.');
  if (from === '' && to === '') return wrong('Give the least, the most, or both.');
  return from !== '' && to !== '' && Number(from) > Number(to) ? wrong('The least is more than the most.') : right({ by: 'range', from, to });
}

/** As the list takes it; a comma is a decimal point. Null for what is no number. */
function readNumber(typed: string): string | null {
  const text = typed.trim().replace(',', '.');
  return text === '' || /^-?\d{1,15}(\.\d{1,6})?$/.test(text) ? text : null;
}
