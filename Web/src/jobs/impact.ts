import type { JobForm } from './form';
import { fieldOf } from './posting';

/** Interviews of a job as they stand: open ones adopt changed fields, complete ones keep theirs. */
export interface InterviewCounts {
  readonly open: number;
  readonly complete: number;
}

/** What saving would do to the fields that interviews have. */
export interface FieldChanges {
  readonly added: readonly string[];
  readonly dropped: readonly string[];
  readonly changed: readonly string[];
  readonly reordered: boolean;
}

export function fieldChanges(base: JobForm, form: JobForm): FieldChanges {
  const before = new Map(base.fields.map((field) => [field.id, field]));
  const ids = new Set(form.fields.map((field) => field.id));
  const named = (label: string) => label.trim() || 'a field without a label';
  const kept = form.fields.filter((field) => before.has(field.id));
  return {
    added: form.fields.filter((field) => !before.has(field.id)).map((field) => named(field.label)),
    dropped: base.fields.filter((field) => !ids.has(field.id)).map((field) => named(field.label)),
    changed: kept.filter((field) => JSON.stringify(fieldOf(field)) !== JSON.stringify(fieldOf(before.get(field.id) ?? field))).map((field) => named(field.label)),
    reordered: kept.map((field) => field.id).join() !== base.fields.filter((field) => ids.has(field.id)).map((field) => field.id).join(),
  };
}

export const isNoChange = ({ added, dropped, changed, reordered }: FieldChanges): boolean => added.length + dropped.length + changed.length === 0 && !reordered;

/** What saving does to how many, a sentence each; none when no interview has begun. */
export function impactOf({ added, dropped, changed }: FieldChanges, { open, complete }: InterviewCounts): readonly string[] {
  const sentences: string[] = [];
  if (open > 0) {
    const they = count(open, 'open interview');
    const verb = (one: string, many: string) => (open === 1 ? one : many);
    if (added.length > 0) sentences.push(`${they} ${verb('adopts', 'adopt')} ${count(added.length, 'new field')} (${list(added)}) when next opened, and ${verb('says', 'say')} so.`);
    if (dropped.length > 0) sentences.push(`${list(dropped)} ${dropped.length === 1 ? 'leaves' : 'leave'} the checklist of ${they}, not ${verb('its', 'their')} history.`);
    if (added.length + dropped.length === 0 || changed.length > 0) sentences.push(`${they} ${verb('asks', 'ask')} by the changed fields when next opened; answers already captured stay.`);
  }
  if (complete > 0) sentences.push(`${count(complete, 'complete interview')} ${complete === 1 ? 'keeps its fields unless its candidate reopens it' : 'keep their fields unless their candidates reopen them'}.`);
  return sentences;
}

const count = (number: number, noun: string) => `${number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`;
const list = (names: readonly string[]) => (names.length <= 3 ? names : [...names.slice(0, 2), `${names.length - 2} more`]).map((name, index, all) => (index === 0 ? name : index === all.length - 1 ? ` and ${name}` : `, ${name}`)).join('');
