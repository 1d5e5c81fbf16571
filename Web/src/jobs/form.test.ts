import { expect, test } from 'vitest';
import { documentedFields } from './documentedFields';
import { blankField, emptyForm, errorAt, postingOf, slug, updateForm, type FormEvent, type JobForm } from './form';

const given = (...events: FormEvent[]): JobForm => events.reduce(updateForm, emptyForm);
const labels = (form: JobForm) => form.fields.map((field) => field.label);

test('The documented fields go through the form unchanged', () => {
  const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value, (_, inner: unknown) => inner ?? undefined));
  expect(plain(postingOf(given({ type: 'added', fields: documentedFields })).fields)).toEqual(plain(documentedFields));
});

test('Fields are added, moved and taken away', () => {
  const three = given({ type: 'added', fields: ['a', 'b', 'c'].map((label) => ({ ...blankField, label })) });
  const key = (index: number) => three.fields[index]?.key ?? 0;
  expect(labels(updateForm(three, { type: 'moved', key: key(2), by: -1 }))).toEqual(['a', 'c', 'b']);
  expect(labels(updateForm(three, { type: 'moved', key: key(0), by: -1 }))).toEqual(['a', 'b', 'c']);
  expect(labels(updateForm(three, { type: 'removed', key: key(1) }))).toEqual(['a', 'c']);
});

test('A new field has no id, and only the rules of its type are sent', () => {
  const form = given({ type: 'added', fields: [blankField] });
  const key = form.fields[0]?.key ?? 0;
  const filled = updateForm(form, { type: 'field', key, part: { label: ' Pay ', question: 'How much?', type: 'number', unit: 'money', min: '10', pattern: 'x' } });
  expect(postingOf(filled).fields).toEqual([
    { label: 'Pay', question: 'How much?', type: 'number', required: true, absence: 'block', rules: { min: 10, max: null, unit: 'money' }, description: null },
  ]);
});

test('Options are read one a line, with their synonyms', () => {
  const form = given({ type: 'added', fields: [{ ...blankField, type: 'singleSelect', rules: { options: [{ id: 'x1', label: 'Kept' }] } }] });
  const key = form.fields[0]?.key ?? 0;
  const typed = updateForm(form, { type: 'field', key, part: { options: 'Kept\n\nRed teaming = red-teaming, attacks' } });
  expect(postingOf(typed).fields[0]?.rules.options).toEqual([
    { id: 'x1', label: 'Kept' },
    { id: 'red-teaming', label: 'Red teaming', synonyms: ['red-teaming', 'attacks'] },
  ]);
});

test('An error is found at its member or inside it, and nowhere else', () => {
  const errors = { 'fields[1].rules.options[0].label': 'Empty.', 'fields[1].label': 'Missing.', 'fields[10].label': 'Long.' };
  expect(errorAt(errors, 'fields[1].rules.options')).toBe('Empty.');
  expect(errorAt(errors, 'fields[1].label')).toBe('Missing.');
  expect(errorAt(errors, 'fields[1].rules.min')).toBeUndefined();
});

test.each([['Red teaming!', 'red-teaming'], ['Épreuve', 'epreuve'], ['日本', 'option-k4lkdo']])('%s becomes %s', (label, id) => {
  expect(slug(label)).toBe(id);
});
