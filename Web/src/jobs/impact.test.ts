import { expect, test } from 'vitest';
import { blankField } from './defaults';
import { editorOf, updateEditor, type EditorEvent } from './editor';
import { formOf } from './form';
import { fieldChanges, impactOf, isNoChange } from './impact';
import { someJob } from './some.fixture';

const base = formOf(someJob);
const key = (at: number) => base.fields[at]?.key ?? 0;
const changes = (...events: EditorEvent[]) => fieldChanges(base, events.reduce(updateEditor, editorOf(base, 3)).form);
const city = { ...blankField, label: 'City' };

test('Texts and rounds are no change of the fields', () => {
  expect(isNoChange(changes({ type: 'texts', part: { title: 'T' } }, { type: 'roundAdded' }))).toBe(true);
  expect(isNoChange(changes({ type: 'moved', list: 'fields', key: key(0), by: 1 }))).toBe(false);
});

test('Added and dropped fields are told with how many they reach', () => {
  const change = changes({ type: 'added', fields: [city, { ...city, label: 'Start' }] }, { type: 'removed', list: 'fields', key: key(1) });
  expect(impactOf(change, { open: 12, complete: 1234 })).toEqual([
    '12 open interviews adopt 2 new fields (City and Start) when next opened, and say so.',
    'Profile leaves the checklist of 12 open interviews, not their history.',
    '1,234 complete interviews keep their fields unless their candidates reopen them.',
  ]);
  expect(impactOf(change, { open: 0, complete: 0 })).toEqual([]);
});

test('One interview is spoken of as one', () => {
  expect(impactOf(changes({ type: 'field', key: key(0), part: { max: '9' } }), { open: 1, complete: 1 })).toEqual([
    '1 open interview asks by the changed fields when next opened; answers already captured stay.',
    '1 complete interview keeps its fields unless its candidate reopens it.',
  ]);
});
