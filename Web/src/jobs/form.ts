import type { Field, FieldOption, FieldType, Unit } from '../reading/field';
import type { JobView, Round } from './job';

/** One choice as it is typed; `synonyms` with commas between them. An empty id is made when it is sent. */
export interface OptionForm {
  readonly key: number;
  readonly id: string;
  readonly label: string;
  readonly synonyms: string;
}

/** A field as it is typed: everything is text until it is sent. Keys tell rows apart while they move. */
export interface FieldForm {
  readonly key: number;
  /** Empty until the server has made one from the label. */
  readonly id: string;
  readonly label: string;
  readonly question: string;
  readonly description: string;
  readonly type: FieldType;
  readonly required: boolean;
  readonly declare: boolean;
  readonly hosts: string;
  readonly min: string;
  readonly max: string;
  readonly unit: Unit | '';
  readonly options: readonly OptionForm[];
  readonly allowOther: boolean;
  readonly minLength: string;
  readonly maxLength: string;
  readonly pattern: string;
  /** What it was made from: sent back as it is while nothing of it is changed. */
  readonly source: Field | null;
}

export interface RoundForm {
  readonly key: number;
  readonly name: string;
  readonly format: Round['format'];
  readonly minutes: string;
  readonly assessment: Round['assessment'];
}

export interface JobForm {
  readonly title: string;
  readonly description: string;
  readonly instructions: string;
  readonly fields: readonly FieldForm[];
  readonly rounds: readonly RoundForm[];
  /** The key of the next row of any kind. */
  readonly nextKey: number;
}

export const emptyForm: JobForm = { title: '', description: '', instructions: '', fields: [], rounds: [], nextKey: 1 };

/** A job as a form, its rows with fresh keys. */
export function formOf(job: Pick<JobView, 'title' | 'description' | 'instructions' | 'fields' | 'rounds'>): JobForm {
  const texts = { ...emptyForm, title: job.title, description: job.description, instructions: job.instructions ?? '' };
  return job.rounds.reduce(withRound, withFields(texts, job.fields));
}

export function withFields(form: JobForm, fields: readonly Field[]): JobForm {
  return fields.reduce((before, field) => {
    const made = fieldForm(field, before.nextKey);
    return { ...before, fields: [...before.fields, made], nextKey: before.nextKey + 1 + made.options.length };
  }, form);
}

export function withRound(form: JobForm, round: Round): JobForm {
  const made = { key: form.nextKey, name: round.name, format: round.format, minutes: String(round.minutes), assessment: round.assessment };
  return { ...form, rounds: [...form.rounds, made], nextKey: form.nextKey + 1 };
}

const text = (value: number | null | undefined) => (value === null || value === undefined ? '' : String(value));

export function fieldForm(field: Field, key: number): FieldForm {
  const rules = field.rules ?? {};
  return {
    key, id: field.id, label: field.label, question: field.question, description: field.description ?? '', type: field.type, required: field.required,
    declare: field.absence === 'declare', hosts: (rules.hosts ?? []).join(', '), min: text(rules.min), max: text(rules.max), unit: rules.unit ?? '',
    options: (rules.options ?? []).map((option, index) => optionForm(option, key + 1 + index)), allowOther: rules.allowOther ?? false,
    minLength: text(rules.minLength), maxLength: text(rules.maxLength), pattern: rules.pattern ?? '', source: field.id === '' ? null : field,
  };
}

const optionForm = (option: FieldOption, key: number): OptionForm => ({ key, id: option.id, label: option.label, synonyms: (option.synonyms ?? []).join(', ') });
