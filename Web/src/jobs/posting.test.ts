import { expect, test } from 'vitest';
import { blankField } from './defaults';
import { editorOf, updateEditor, type EditorEvent } from './editor';
import { unreadable } from './errors';
import { emptyForm, formOf } from './form';
import { postingOf, previewFields, slug } from './posting';
import { someJob, tasks, years } from './some.fixture';

const typed = (...events: EditorEvent[]) => events.reduce(updateEditor, editorOf(emptyForm, null)).form;
const first = emptyForm.nextKey;

test('A job that nobody changed goes back as it came', () => {
  expect(postingOf(formOf(someJob))).toEqual({ title: 'Annotator', description: 'Compare.', instructions: '', fields: someJob.fields, rounds: someJob.rounds });
});

test('Only a field that was changed is written anew', () => {
  const form = updateEditor(editorOf(formOf(someJob), 3), { type: 'field', key: first, part: { label: 'Years of work' } }).form;
  expect(postingOf(form).fields).toEqual([{ ...years, label: 'Years of work' }, someJob.fields[1], someJob.fields[2]]);
});

test('A new field has no id, and only the rules of its type are sent', () => {
  const form = typed({ type: 'added', fields: [blankField] }, { type: 'retyped', key: first, to: 'number' }, { type: 'unit', key: first, to: 'money' }, { type: 'field', key: first, part: { label: ' Pay ', question: 'How much?', min: '10,5', pattern: 'x' } });
  expect(postingOf(form).fields).toEqual([{ label: 'Pay', question: 'How much?', type: 'number', required: true, absence: 'block', rules: { min: 10.5, max: null, unit: 'money' }, description: null }]);
  expect(previewFields(form.fields).map((field) => field.id)).toEqual([`new.${first}`]);
});

test('Options keep their ids when they are renamed; new ones get ids that no other has', () => {
  const form = typed({ type: 'added', fields: [tasks] }, { type: 'option', key: first, option: first + 1, part: { label: 'Attacks' } }, { type: 'optionsAdded', key: first, at: 2, labels: ['Red teaming!', 'red teaming = a, b'] });
  expect(postingOf(form).fields[0]?.rules?.options).toEqual([
    { id: 'x1', label: 'Attacks', synonyms: ['attacks'] },
    { id: 'x2', label: 'Ranking' },
    { id: 'red-teaming', label: 'Red teaming!' },
    { id: 'red-teaming-2', label: 'red teaming', synonyms: ['a', 'b'] },
  ]);
});

test('A number that cannot be read is told where it stands', () => {
  const form = typed({ type: 'added', fields: [years] }, { type: 'roundAdded' }, { type: 'field', key: first, part: { max: 'ten' } }, { type: 'round', key: first + 1, part: { minutes: 'an hour' } });
  expect(unreadable(form)).toEqual({
    [`fields#${first}.rules.max`]: 'We could not read “ten” as a number. Write it like 10 or 2.5.',
    [`rounds#${first + 1}.minutes`]: 'We could not read “an hour” as a number. Write it like 45.',
  });
});

test.each([['Red teaming!', 'red-teaming'], ['Épreuve', 'epreuve'], ['日本', 'option-k4lkdo']])('%s becomes %s', (label, id) => {
  expect(slug(label)).toBe(id);
});
