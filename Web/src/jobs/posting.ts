import type { Field, FieldOption, FieldRules } from '../reading/field';
import { fieldForm, type FieldForm, type JobForm, type OptionForm } from './form';

/** The body the Api takes; a field without an id gets one from the server. */
export function postingOf(form: JobForm) {
  return {
    title: form.title.trim(),
    description: form.description,
    instructions: form.instructions,
    rounds: form.rounds.map(({ name, format, minutes, assessment }) => ({ name: name.trim(), format, minutes: readNumber(minutes) ?? 0, assessment })),
    fields: form.fields.map(fieldOf),
  };
}

type FieldBody = Omit<Field, 'id'> & { readonly id?: string };

/** A field that nobody changed goes back as it came, so that saving another text is no change of the fields. */
export function fieldOf(form: FieldForm): FieldBody {
  const typed = { ...(form.id === '' ? {} : { id: form.id }), ...fieldBody(form) };
  return form.source && isSame(typed, { id: form.source.id, ...fieldBody(fieldForm(form.source, 0)) }) ? form.source : typed;
}

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** The fields for a dry run: each has an id that stays while its label is typed. */
export const previewFields = (fields: readonly FieldForm[]): readonly Field[] => fields.map((field) => ({ id: previewId(field), ...fieldBody(field) }));

export const previewId = (field: FieldForm): string => field.id || `new.${field.key}`;

/** The number that was typed, null for none, NaN for what is no number. A comma may stand for the point. */
export const readNumber = (text: string): number | null => (text.trim() === '' ? null : Number(text.trim().replace(',', '.')));

function fieldBody(form: FieldForm): Omit<Field, 'id'> {
  return {
    label: form.label.trim(), question: form.question.trim(), type: form.type, required: form.required,
    absence: form.declare ? 'declare' : 'block', rules: rulesOf(form), description: form.description.trim() || null,
  };
}

/** Only the rules that belong to the type: what was typed for another one is left behind. */
function rulesOf(form: FieldForm): FieldRules {
  switch (form.type) {
    case 'url':
      return words(form.hosts).length > 0 ? { hosts: words(form.hosts) } : {};
    case 'number':
      return { min: readNumber(form.min), max: readNumber(form.max), unit: form.unit || null };
    case 'singleSelect':
    case 'multiSelect':
      return { options: optionsOf(form.options), allowOther: form.allowOther };
    case 'shortText':
    case 'longText':
      return { minLength: readNumber(form.minLength), maxLength: readNumber(form.maxLength), pattern: form.pattern || null };
    default:
      return {};
  }
}

/** Options that stay keep their ids; new ones get one from their label that no other has. */
function optionsOf(options: readonly OptionForm[]): readonly FieldOption[] {
  const taken = new Set(options.map((option) => option.id).filter((id) => id !== ''));
  return options.map((option) => {
    const synonyms = words(option.synonyms);
    return { id: option.id || unique(slug(option.label), taken), label: option.label.trim(), ...(synonyms.length > 0 ? { synonyms } : {}) };
  });
}

function unique(wanted: string, taken: Set<string>): string {
  let id = wanted;
  for (let number = 2; taken.has(id); number++) id = `${wanted}-${number}`;
  taken.add(id);
  return id;
}

/** "Red teaming!" is `red-teaming`; a label without Latin letters becomes its code points. */
export const slug = (label: string): string =>
  label.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '').slice(0, 60) ||
  `option-${[...label].map((character) => character.codePointAt(0)?.toString(36)).join('').slice(0, 20)}`;

const words = (text: string): readonly string[] => text.split(/[,\n]/).map((word) => word.trim()).filter((word) => word !== '');
