import type { Field, FieldOption, FieldRules, FieldType, Unit } from '../reading/field';
import type { JobView, Round } from './job';

/** A field as it is typed: everything is text until it is sent. */
export interface FieldForm {
  /** Tells rows apart while they move. */
  readonly key: number;
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
  /** One a line: `Label = synonym, synonym`; ids are kept by label. */
  readonly options: string;
  readonly optionIds: Readonly<Record<string, string>>;
  readonly allowOther: boolean;
  readonly minLength: string;
  readonly maxLength: string;
  readonly pattern: string;
}

export interface JobForm {
  readonly title: string;
  readonly description: string;
  readonly instructions: string;
  readonly fields: readonly FieldForm[];
  readonly rounds: readonly Round[];
}

export type FormEvent =
  | { readonly type: 'set'; readonly part: Partial<Pick<JobForm, 'title' | 'description' | 'instructions'>> }
  | { readonly type: 'added'; readonly fields: readonly Field[] }
  | { readonly type: 'removed'; readonly key: number }
  | { readonly type: 'moved'; readonly key: number; readonly by: -1 | 1 }
  | { readonly type: 'field'; readonly key: number; readonly part: Partial<FieldForm> };

export const emptyForm: JobForm = { title: '', description: '', instructions: '', fields: [], rounds: [] };
export const blankField: Field = { id: '', label: '', question: '', type: 'shortText', required: true, absence: 'block' };

export function updateForm(form: JobForm, event: FormEvent): JobForm {
  switch (event.type) {
    case 'set':
      return { ...form, ...event.part };
    case 'added': {
      const key = Math.max(0, ...form.fields.map((field) => field.key)) + 1;
      return { ...form, fields: [...form.fields, ...event.fields.map((field, index) => fieldForm(field, key + index))] };
    }
    case 'removed':
      return { ...form, fields: form.fields.filter((field) => field.key !== event.key) };
    case 'moved':
      return { ...form, fields: moved(form.fields, event.key, event.by) };
    case 'field':
      return { ...form, fields: form.fields.map((field) => (field.key === event.key ? { ...field, ...event.part } : field)) };
  }
}

export const formOf = (job: JobView): JobForm =>
  updateForm({ ...emptyForm, title: job.title, description: job.description, instructions: job.instructions ?? '', rounds: job.rounds }, { type: 'added', fields: job.fields });

/** The body the Api takes. */
export function postingOf(form: JobForm) {
  return { title: form.title.trim(), description: form.description, instructions: form.instructions, rounds: form.rounds, fields: form.fields.map(fieldOf) };
}

/** What is wrong at a member or inside it. */
export function errorAt(errors: Readonly<Record<string, string>>, path: string): string | undefined {
  const said = Object.entries(errors).filter(([at]) => at === path || at.startsWith(`${path}.`) || at.startsWith(`${path}[`));
  return said.length === 0 ? undefined : said.map(([, reason]) => reason).join(' ');
}

function fieldForm(field: Field, key: number): FieldForm {
  const rules = field.rules ?? {};
  const options = rules.options ?? [];
  const number = (value: number | null | undefined) => (value === null || value === undefined ? '' : String(value));
  return {
    key, id: field.id, label: field.label, question: field.question, description: field.description ?? '', type: field.type,
    required: field.required, declare: field.absence === 'declare', hosts: (rules.hosts ?? []).join(', '), min: number(rules.min), max: number(rules.max),
    unit: rules.unit ?? '', options: options.map(lineOf).join('\n'), optionIds: Object.fromEntries(options.map((option) => [option.label, option.id])),
    allowOther: rules.allowOther ?? false, minLength: number(rules.minLength), maxLength: number(rules.maxLength), pattern: rules.pattern ?? '',
  };
}

const lineOf = (option: FieldOption) => (option.synonyms?.length ? `${option.label} = ${option.synonyms.join(', ')}` : option.label);

/** A field to send; an empty id lets the server make one from the label. */
function fieldOf(form: FieldForm) {
  return {
    ...(form.id === '' ? {} : { id: form.id }), label: form.label.trim(), question: form.question.trim(), type: form.type, required: form.required,
    absence: form.declare ? 'declare' : 'block', rules: rulesOf(form), description: form.description.trim() || null,
  };
}

/** Only the rules that belong to the type: what was typed for another one is left behind. */
function rulesOf(form: FieldForm): FieldRules {
  switch (form.type) {
    case 'url':
      return { hosts: words(form.hosts) };
    case 'number':
      return { min: number(form.min), max: number(form.max), unit: form.unit || null };
    case 'singleSelect':
    case 'multiSelect':
      return { options: form.options.split('\n').filter((line) => line.trim() !== '').map((line) => optionOf(line, form.optionIds)), allowOther: form.allowOther };
    case 'shortText':
    case 'longText':
      return { minLength: number(form.minLength), maxLength: number(form.maxLength), pattern: form.pattern || null };
    default:
      return {};
  }
}

function optionOf(line: string, ids: Readonly<Record<string, string>>): FieldOption {
  const [label = '', synonyms = ''] = line.split('=').map((part) => part.trim());
  const others = words(synonyms);
  return { id: ids[label] ?? slug(label), label, ...(others.length > 0 ? { synonyms: others } : {}) };
}

export const slug = (label: string): string =>
  label.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '').slice(0, 60) || `option-${[...label].map((c) => c.codePointAt(0)?.toString(36)).join('').slice(0, 20)}`;

const words = (text: string): readonly string[] => text.split(',').map((word) => word.trim()).filter((word) => word !== '');
const number = (text: string): number | null => (text.trim() === '' ? null : Number(text));

function moved(fields: readonly FieldForm[], key: number, by: -1 | 1): readonly FieldForm[] {
  const from = fields.findIndex((field) => field.key === key);
  const one = fields[from];
  const other = fields[from + by];
  return one && other ? fields.with(from, other).with(from + by, one) : fields;
}
