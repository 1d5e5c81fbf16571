import type { Stage } from '../../proposals/proposal';
import { stageNames } from '../../proposals/proposal';
import type { ItemStatus } from '../../reading/checklist';
import type { Field } from '../../reading/field';

/** One filter taken apart. Texts as they are typed; an open end is empty. */
export type Condition =
  | { readonly of: 'stage'; readonly stages: readonly Stage[] }
  | { readonly of: 'status'; readonly complete: boolean }
  | { readonly of: 'submitted'; readonly yes: boolean }
  | { readonly of: 'field'; readonly field: Field; readonly is: FieldCondition };

export type FieldCondition =
  | { readonly by: 'state'; readonly statuses: readonly ItemStatus[] }
  | { readonly by: 'text'; readonly text: string }
  | { readonly by: 'range'; readonly from: string; readonly to: string }
  | { readonly by: 'yesNo'; readonly yes: boolean }
  | { readonly by: 'options'; readonly options: readonly string[] };

export const statusNames: Readonly<Record<ItemStatus, string>> = {
  missing: 'Not answered',
  captured: 'Captured',
  rejected: 'Not clear yet',
  declined: 'Declined',
};

export const stages = Object.keys(stageNames) as readonly Stage[];
export const statuses = Object.keys(statusNames) as readonly ItemStatus[];

/** As the list takes it. */
export function textOf(condition: Condition): string {
  switch (condition.of) {
    case 'stage':
      return `stage:${condition.stages.join('|')}`;
    case 'status':
      return `status:${condition.complete ? 'complete' : 'open'}`;
    case 'submitted':
      return `submitted:${condition.yes ? 'yes' : 'no'}`;
    case 'field':
      return `${/^(stage|status|submitted)$|^@/.test(condition.field.id) ? '@' : ''}${condition.field.id}:${valueText(condition.is)}`;
  }
}

function valueText(is: FieldCondition): string {
  switch (is.by) {
    case 'state':
      return is.statuses.join('|');
    case 'text':
      return `~${is.text}`;
    case 'range':
      return is.from === is.to ? is.from : `${is.from}..${is.to}`;
    case 'yesNo':
      return is.yes ? 'yes' : 'no';
    case 'options':
      // Options that are all called like states would be taken for states.
      return `${is.options.every(isStatus) ? '=' : ''}${is.options.join('|')}`;
  }
}

/** Null for what is no condition of this job. */
export function conditionOf(text: string, fields: readonly Field[]): Condition | null {
  const [name, value] = cut(text);
  if (name === 'stage') return only(value.split('|'), isStage, (found) => ({ of: 'stage', stages: found }));
  if (name === 'status') return value === 'complete' || value === 'open' ? { of: 'status', complete: value === 'complete' } : null;
  if (name === 'submitted') return value === 'yes' || value === 'no' ? { of: 'submitted', yes: value === 'yes' } : null;
  const rest = text.startsWith('@') ? text.slice(1) : text;
  const field = fields.filter((one) => rest.startsWith(`${one.id}:`)).toSorted((a, b) => b.id.length - a.id.length)[0];
  const is = field && fieldCondition(field, rest.slice(field.id.length + 1));
  return is ? { of: 'field', field, is } : null;
}

function fieldCondition(field: Field, value: string): FieldCondition | null {
  if (value.startsWith('~')) return value.length > 1 ? { by: 'text', text: value.slice(1) } : null;
  const state = only<ItemStatus, FieldCondition>(value.split('|'), isStatus, (found) => ({ by: 'state', statuses: found }));
  if (state) return state;
  switch (field.type) {
    case 'number':
    case 'date': {
      const [from = '', to = from, ...more] = value.split('..');
      return more.length > 0 || from + to === '' ? null : { by: 'range', from, to };
    }
    case 'yesNo':
      return value === 'yes' || value === 'no' ? { by: 'yesNo', yes: value === 'yes' } : null;
    case 'singleSelect':
    case 'multiSelect': {
      const options = value.replace(/^=/, '').split('|');
      return options.includes('') ? null : { by: 'options', options };
    }
    default:
      return null;
  }
}

function only<T extends string, R>(words: readonly string[], is: (word: string) => word is T, make: (found: readonly T[]) => R): R | null {
  return words.every(is) ? make(words as readonly T[]) : null;
}

const isStage = (word: string): word is Stage => Object.hasOwn(stageNames, word);
const isStatus = (word: string): word is ItemStatus => Object.hasOwn(statusNames, word);

function cut(text: string): readonly [string, string] {
  const colon = text.indexOf(':');
  return colon < 0 ? [text, ''] : [text.slice(0, colon), text.slice(colon + 1)];
}
