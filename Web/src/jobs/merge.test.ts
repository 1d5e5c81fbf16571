import { expect, test } from 'vitest';
import { blankField } from './defaults';
import { begun } from './begun';
import { editorOf, updateEditor, type EditorEvent } from './editor';
import { formOf } from './form';
import { changesOf, merged } from './merge';
import { postingOf } from './posting';
import { link, someJob, tasks, years } from './some.fixture';

const base = formOf(someJob);
const after = (...events: EditorEvent[]) => events.reduce(updateEditor, editorOf(base, 3)).form;
const key = (at: number) => base.fields[at]?.key ?? 0;
const city = { ...blankField, id: 'city', label: 'City', question: 'Where do you live?' };

test('What both sides changed apart from each other comes together', () => {
  const mine = after({ type: 'texts', part: { title: 'Mine' } }, { type: 'field', key: key(0), part: { label: 'My years' } }, { type: 'added', fields: [blankField] });
  const theirs = formOf({ ...someJob, description: 'Theirs.', fields: [years, { ...link, label: 'Their link' }, city], rounds: [] });
  const both = merged(base, mine, theirs);
  expect([both.title, both.description, both.rounds, both.fields.map((field) => field.label)]).toEqual(['Mine', 'Theirs.', [], ['My years', 'Their link', '', 'City']]);
  expect(new Set(both.fields.map((field) => field.key)).size).toBe(4);
  expect(both.fields[0]?.key).toBe(key(0));
});

test('Where both changed the same, mine stays', () => {
  const mine = after({ type: 'texts', part: { title: 'Mine' } }, { type: 'field', key: key(0), part: { max: '9' } }, { type: 'removed', list: 'fields', key: key(1) });
  const theirs = formOf({ ...someJob, title: 'Theirs', fields: [{ ...years, label: 'Their years' }, { ...link, label: 'Their link' }, tasks] });
  const both = merged(base, mine, theirs);
  expect([both.title, postingOf(both).fields]).toEqual(['Mine', [{ ...years, rules: { min: 0, max: 9, unit: 'years' } }, tasks]]);
});

test('What they changed is named', () => {
  const theirs = formOf({ ...someJob, title: 'Theirs', fields: [{ ...years, required: false }, tasks, city], rounds: [] });
  expect(changesOf(base, theirs)).toEqual(['the title', '“City” is new', '“Profile” is gone', '“Years” is changed', 'the rounds']);
  expect(changesOf(base, formOf(someJob))).toEqual([]);
});

test('What was left unsaved is there again; a job changed since then is a conflict at once', () => {
  const draft = { form: after({ type: 'texts', part: { title: 'Mine' } }), base, version: 3, at: '2026-03-02T09:30:00Z' };
  expect(begun(base, { ...someJob, version: 5 }, draft)).toMatchObject({ version: 5, theirs: null, form: { title: 'Mine' } });
  const theirs = { ...someJob, version: 5, title: 'Theirs' };
  expect(begun(formOf(theirs), theirs, draft)).toMatchObject({ version: 3, theirs, form: { title: 'Mine' } });
});
