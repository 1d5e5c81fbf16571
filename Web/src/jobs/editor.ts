import type { Problem } from '../problem';
import type { Field, FieldType, Unit } from '../reading/field';
import { inUnit, retyped } from './defaults';
import { placed, without, type Errors } from './errors';
import { formOf, withFields, withRound, type FieldForm, type JobForm, type OptionForm, type RoundForm } from './form';
import type { JobView, Round } from './job';
import { merged } from './merge';
import { insertedAt, moved } from './rows';

/** What was taken away and can come back; `form` when the whole of it was replaced. */
export type Removed =
  | { readonly list: 'fields'; readonly at: number; readonly item: FieldForm; readonly words: string }
  | { readonly list: 'rounds'; readonly at: number; readonly item: RoundForm; readonly words: string }
  | { readonly list: 'form'; readonly form: JobForm; readonly words: string };

/** A job while it is written. */
export interface Editor {
  readonly form: JobForm;
  /** As it is on the server, or empty: what the form is compared with. */
  readonly base: JobForm;
  /** The job's version that the form was made from; null for a new job. */
  readonly version: number | null;
  readonly removed: Removed | null;
  /** Rows that are unfolded. */
  readonly opened: readonly number[];
  /** For the live region; a new object each time. */
  readonly said: { readonly text: string };
  /** The id of the element that takes the focus; a new object each time. */
  readonly focus: { readonly id: string } | null;
  readonly saving: boolean;
  readonly problem: Problem | null;
  readonly errors: Errors;
  /** What somebody else saved meanwhile. */
  readonly theirs: JobView | null;
}

type List = 'fields' | 'rounds';

export type EditorEvent =
  | { readonly type: 'texts'; readonly part: Partial<Pick<JobForm, 'title' | 'description' | 'instructions'>> }
  | { readonly type: 'added'; readonly fields: readonly Field[] }
  | { readonly type: 'field'; readonly key: number; readonly part: Partial<FieldForm> }
  | { readonly type: 'retyped'; readonly key: number; readonly to: FieldType }
  | { readonly type: 'unit'; readonly key: number; readonly to: Unit | '' }
  | { readonly type: 'option'; readonly key: number; readonly option: number; readonly part: Partial<OptionForm> }
  | { readonly type: 'optionsAdded'; readonly key: number; readonly at: number; readonly labels: readonly string[] }
  | { readonly type: 'optionRemoved'; readonly key: number; readonly option: number }
  | { readonly type: 'roundAdded' }
  | { readonly type: 'round'; readonly key: number; readonly part: Partial<RoundForm> }
  | { readonly type: 'removed'; readonly list: List; readonly key: number }
  | { readonly type: 'moved'; readonly list: List; readonly key: number; readonly by: -1 | 1 }
  | { readonly type: 'undone' }
  | { readonly type: 'forgotten' }
  | { readonly type: 'toggled'; readonly key: number }
  | { readonly type: 'discarded' }
  | { readonly type: 'saving' }
  | { readonly type: 'refused'; readonly problem: Problem; readonly sent: JobForm }
  | { readonly type: 'fieldErrors'; readonly errors: Errors }
  | { readonly type: 'conflicted'; readonly theirs: JobView }
  | { readonly type: 'merged' }
  | { readonly type: 'theirsTaken' };

export function editorOf(base: JobForm, version: number | null, form: JobForm = base): Editor {
  return { form, base, version, removed: null, opened: [], said: { text: '' }, focus: null, saving: false, problem: null, errors: {}, theirs: null };
}

const newRound: Round = { name: '', format: 'screening', minutes: 30, assessment: 'none' };

export function updateEditor(editor: Editor, event: EditorEvent): Editor {
  const { form } = editor;
  switch (event.type) {
    case 'texts':
      return { ...editor, form: { ...form, ...event.part }, errors: Object.keys(event.part).reduce(without, editor.errors) };
    case 'added':
      return added(editor, event.fields);
    case 'field':
      return withField(editor, event.key, (field) => ({ ...field, ...event.part }));
    case 'retyped':
      return withOptions(withField({ ...editor, errors: without(editor.errors, `fields#${event.key}`) }, event.key, (field) => ({ ...field, ...retyped(field, event.to) })), event.key, event.to);
    case 'unit':
      return withField(editor, event.key, (field) => ({ ...field, ...inUnit(field, event.to) }));
    case 'option':
      return withField(editor, event.key, (field) => ({ ...field, options: field.options.map((option) => (option.key === event.option ? { ...option, ...event.part } : option)) }));
    case 'optionsAdded':
      return optionsAdded(editor, event.key, event.at, event.labels, true);
    case 'optionRemoved':
      return withField(editor, event.key, (field) => ({ ...field, options: field.options.filter((option) => option.key !== event.option) }));
    case 'roundAdded':
      return { ...editor, form: withRound(form, newRound), focus: { id: `round-${form.nextKey}-name` } };
    case 'round': {
      const rounds = form.rounds.map((round) => (round.key === event.key ? { ...round, ...event.part } : round));
      return { ...editor, form: { ...form, rounds }, errors: Object.keys(event.part).reduce((errors, member) => without(errors, `rounds#${event.key}.${member}`), editor.errors) };
    }
    case 'removed':
      return removed(editor, event.list, event.key);
    case 'moved':
      return movedRow(editor, event.list, event.key, event.by);
    case 'undone':
      return undone(editor);
    case 'forgotten':
      return { ...editor, removed: null };
    case 'toggled':
      return { ...editor, opened: editor.opened.includes(event.key) ? editor.opened.filter((key) => key !== event.key) : [...editor.opened, event.key] };
    case 'discarded':
      if (editor.theirs) return resolved(editor, editor.theirs, false);
      return { ...editorOf(editor.base, editor.version), ...replaced(editor, 'Your changes are discarded.') };
    case 'saving':
      return { ...editor, saving: true, problem: null };
    case 'refused':
      return refused(editor, event.problem, event.sent);
    case 'fieldErrors':
      return { ...editor, errors: { ...without(editor.errors, 'fields'), ...event.errors } };
    case 'conflicted':
      return { ...editor, saving: false, theirs: event.theirs, focus: { id: 'conflict' } };
    case 'merged':
    case 'theirsTaken':
      return editor.theirs ? resolved(editor, editor.theirs, event.type === 'merged') : editor;
  }
}

/** Nothing to lose: the form says what the server has. */
export const isChanged = ({ form, base }: Editor): boolean => content(form) !== content(base);

const content = ({ nextKey: _, ...form }: JobForm) => JSON.stringify(form, (name, value: unknown) => (name === 'key' || name === 'source' ? undefined : value));

const rowName = (list: List, row: FieldForm | RoundForm, at: number) => ('label' in row ? row.label.trim() && `“${row.label.trim()}”` : row.name.trim() && `“${row.name.trim()}”`) || `${list === 'fields' ? 'Field' : 'Round'} ${at + 1}`;

function added(editor: Editor, fields: readonly Field[]): Editor {
  if (fields.length === 0) return { ...editor, said: { text: 'The job has these fields already.' } };
  const first = editor.form.nextKey;
  const blank = fields.length === 1 && fields[0]?.label === '';
  const words = blank ? 'A field is added at the end.' : `${fields.length === 1 ? 'A field is' : `${fields.length} fields are`} added at the end.`;
  return {
    ...editor, form: withFields(editor.form, fields), opened: blank ? [...editor.opened, first] : editor.opened, errors: without(editor.errors, 'fields'),
    said: { text: words }, focus: { id: blank ? `field-${first}-label` : `field-${first}-head` },
  };
}

function withField(editor: Editor, key: number, change: (field: FieldForm) => FieldForm): Editor {
  return { ...editor, form: { ...editor.form, fields: editor.form.fields.map((field) => (field.key === key ? change(field) : field)) } };
}

/** A choice needs choices: two empty rows to begin with. */
function withOptions(editor: Editor, key: number, type: FieldType): Editor {
  const isSelect = type === 'singleSelect' || type === 'multiSelect';
  return isSelect && editor.form.fields.some((field) => field.key === key && field.options.length === 0) ? optionsAdded(editor, key, 0, ['', ''], false) : editor;
}

function optionsAdded(editor: Editor, key: number, at: number, labels: readonly string[], focused: boolean): Editor {
  const first = editor.form.nextKey;
  const rows = labels.map((line, index) => ({ key: first + index, id: '', ...optionTyped(line) }));
  const more = withField(editor, key, (field) => ({ ...field, options: field.options.toSpliced(at, 0, ...rows) }));
  return { ...more, form: { ...more.form, nextKey: first + rows.length }, focus: focused ? { id: `option-${key}-${first + rows.length - 1}` } : more.focus };
}

/** "Red teaming = red-teaming, attacks": what follows the sign are other words for it. */
export function optionTyped(line: string): Pick<OptionForm, 'label' | 'synonyms'> {
  const [label = '', synonyms = ''] = line.split('=', 2).map((part) => part.trim());
  return { label, synonyms };
}

function removed(editor: Editor, list: List, key: number): Editor {
  const { form } = editor;
  const at = form[list].findIndex((row) => row.key === key);
  const item = form[list][at];
  if (!item) return editor;
  const words = `${rowName(list, item, at)} is removed.`;
  const gone = { list, at, item, words } as Removed;
  return { ...editor, form: { ...form, [list]: form[list].filter((row) => row.key !== key) }, removed: gone, said: { text: words }, focus: { id: 'undo' } };
}

function movedRow(editor: Editor, list: List, key: number, by: -1 | 1): Editor {
  const rows: readonly (FieldForm | RoundForm)[] = editor.form[list];
  const at = rows.findIndex((row) => row.key === key);
  const row = rows[at];
  if (!row) return editor;
  const name = rowName(list, row, at);
  if (!rows[at + by]) return { ...editor, said: { text: `${name} is ${by < 0 ? 'first' : 'last'} already.` } };
  return { ...editor, form: { ...editor.form, [list]: moved(rows, at, by) }, said: { text: `${name} is now ${at + by + 1} of ${rows.length}.` } };
}

function undone(editor: Editor): Editor {
  const { removed: gone, form } = editor;
  if (!gone) return editor;
  if (gone.list === 'form') return { ...editor, form: gone.form, removed: null, said: { text: 'Your version is back.' }, focus: { id: 'title' } };
  const back = { ...form, [gone.list]: insertedAt<FieldForm | RoundForm>(form[gone.list], gone.at, gone.item) };
  const id = gone.list === 'fields' ? `field-${gone.item.key}-head` : `round-${gone.item.key}-name`;
  return { ...editor, form: back, removed: null, said: { text: `${rowName(gone.list, gone.item, gone.at)} is back.` }, focus: { id } };
}

function refused(editor: Editor, problem: Problem, sent: JobForm): Editor {
  const errors = placed(problem.errors, sent);
  const wrong = editor.form.fields.filter((field) => Object.keys(errors).some((path) => path.startsWith(`fields#${field.key}.`))).map((field) => field.key);
  return { ...editor, saving: false, problem, errors, opened: [...new Set([...editor.opened, ...wrong])] };
}

const replaced = ({ form }: Editor, words: string): Pick<Editor, 'removed' | 'said' | 'focus'> => ({ removed: { list: 'form', form, words }, said: { text: words }, focus: { id: 'undo' } });

function resolved(editor: Editor, theirs: JobView, mine: boolean): Editor {
  const base = formOf(theirs);
  const form = mine ? merged(editor.base, editor.form, base) : base;
  const words = mine ? 'Their changes are in. See what it says now, then save.' : 'This is their version now.';
  return { ...editorOf(base, theirs.version, form), opened: editor.opened, ...replaced(editor, words) };
}
