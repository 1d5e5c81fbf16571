import { expect, test } from 'vitest';
import { blankField } from './defaults';
import { editorOf, isChanged, updateEditor, type Editor, type EditorEvent } from './editor';
import { errorAt } from './errors';
import { emptyForm, formOf } from './form';
import { link, someJob, tasks, years } from './some.fixture';

const given = (...events: EditorEvent[]): Editor => events.reduce(updateEditor, editorOf(formOf(someJob), 3));
const labels = ({ form }: Editor) => form.fields.map((field) => field.label);
const key = (at: number) => given().form.fields[at]?.key ?? 0;

test('A field moves by one, says where it is, and stays where there is no further', () => {
  const up = given({ type: 'moved', list: 'fields', key: key(2), by: -1 });
  expect([labels(up), up.said.text]).toEqual([['Years', 'Tasks', 'Profile'], '“Tasks” is now 2 of 3.']);
  const edge = given({ type: 'moved', list: 'fields', key: key(0), by: -1 });
  expect([labels(edge), edge.said.text]).toEqual([['Years', 'Profile', 'Tasks'], '“Years” is first already.']);
});

test('What is removed comes back where it was, with what was changed meanwhile kept', () => {
  const without = given({ type: 'removed', list: 'fields', key: key(1) });
  expect([labels(without), without.removed?.words, without.focus]).toEqual([['Years', 'Tasks'], '“Profile” is removed.', { id: 'undo' }]);
  const back = [{ type: 'texts', part: { title: 'Ranker' } }, { type: 'undone' }] satisfies EditorEvent[];
  const after = back.reduce<Editor>(updateEditor, without);
  expect([labels(after), after.form.title, after.removed, after.focus]).toEqual([['Years', 'Profile', 'Tasks'], 'Ranker', null, { id: `field-${key(1)}-head` }]);
});

test('Rounds are added, moved and removed as fields are', () => {
  const two = given({ type: 'roundAdded' });
  const fresh = two.form.rounds[1]?.key ?? 0;
  expect(two.focus).toEqual({ id: `round-${fresh}-name` });
  const named = [{ type: 'round', key: fresh, part: { name: 'Case', minutes: '90' } }, { type: 'moved', list: 'rounds', key: fresh, by: -1 }] satisfies EditorEvent[];
  const moved = named.reduce<Editor>(updateEditor, two);
  expect([moved.form.rounds.map((round) => round.name), moved.said.text]).toEqual([['Case', 'Call'], '“Case” is now 1 of 2.']);
  const gone = updateEditor(moved, { type: 'removed', list: 'rounds', key: fresh });
  expect(updateEditor(gone, { type: 'undone' }).form).toEqual(moved.form);
});

test('A new field opens at its label; a template folds its fields up', () => {
  const own = updateEditor(editorOf(emptyForm, null), { type: 'added', fields: [blankField] });
  expect([own.opened, own.focus]).toEqual([[1], { id: 'field-1-label' }]);
  const taken = updateEditor(editorOf(emptyForm, null), { type: 'added', fields: [years, link] });
  expect([taken.opened, taken.said.text, labels(taken)]).toEqual([[], '2 fields are added at the end.', ['Years', 'Profile']]);
});

test('Another type brings its own rules and keeps what was typed', () => {
  const field = (...events: EditorEvent[]) => events.reduce(updateEditor, updateEditor(editorOf(emptyForm, null), { type: 'added', fields: [blankField] })).form.fields[0];
  expect(field({ type: 'retyped', key: 1, to: 'longText' })).toMatchObject({ minLength: '40', maxLength: '2000' });
  expect(field({ type: 'field', key: 1, part: { maxLength: '90' } }, { type: 'retyped', key: 1, to: 'longText' })).toMatchObject({ minLength: '40', maxLength: '90' });
  expect(field({ type: 'retyped', key: 1, to: 'number' }, { type: 'unit', key: 1, to: 'hoursPerWeek' })).toMatchObject({ min: '1', max: '80', maxLength: '' });
  expect(field({ type: 'retyped', key: 1, to: 'singleSelect' })?.options.map((option) => option.label)).toEqual(['', '']);
});

test('A pasted list of options becomes rows, and the last one is in focus', () => {
  const pasted = given({ type: 'optionsAdded', key: key(2), at: 1, labels: ['SFT', 'RLHF = preference work, ranking pairs'] });
  expect(pasted.form.fields[2]?.options.map((option) => [option.label, option.synonyms])).toEqual([['Red teaming', 'attacks'], ['SFT', ''], ['RLHF', 'preference work, ranking pairs'], ['Ranking', '']]);
  expect(pasted.focus).toEqual({ id: `option-${key(2)}-${pasted.form.fields[2]?.options[2]?.key}` });
});

test('Errors stand at their rows wherever these go, and the rows are unfolded', () => {
  const errors = { 'fields[2].rules.options[1].label': 'Twice.', 'fields[0].rules.min': 'Above.', 'rounds[0].name': 'Empty.', title: 'Long.' };
  const refused = given({ type: 'refused', problem: { status: 422, code: 'job_invalid', message: '', errors }, sent: given().form }, { type: 'moved', list: 'fields', key: key(2), by: -1 });
  const option = given().form.fields[2]?.options[1]?.key;
  expect(errorAt(refused.errors, `fields#${key(2)}.rules.options#${option}`)).toBe('Twice.');
  expect(errorAt(refused.errors, `fields#${key(2)}.rules.options`)).toBe('Twice.');
  expect(errorAt(refused.errors, `fields#${key(0)}.rules.min`)).toBe('Above.');
  expect(errorAt(refused.errors, `fields#${key(1)}`)).toBeUndefined();
  expect(refused.opened).toEqual([key(0), key(2)]);
  const mended = updateEditor(updateEditor(refused, { type: 'texts', part: { title: 'T' } }), { type: 'round', key: given().form.rounds[0]?.key ?? 0, part: { name: 'Call' } });
  expect(Object.values(mended.errors).toSorted()).toEqual(['Above.', 'Twice.']);
});

test('Changing something back is no change; discarding can be undone', () => {
  const changed = given({ type: 'texts', part: { title: 'Ranker' } });
  expect([isChanged(given()), isChanged(changed), isChanged(updateEditor(changed, { type: 'texts', part: { title: 'Annotator' } }))]).toEqual([false, true, false]);
  const discarded = updateEditor(changed, { type: 'discarded' });
  expect([discarded.form.title, isChanged(discarded)]).toEqual(['Annotator', false]);
  expect(updateEditor(discarded, { type: 'undone' }).form.title).toBe('Ranker');
});

test('Their version taken instead of mine brings mine back when it is undone', () => {
  const theirs = { ...someJob, version: 4, title: 'Theirs', fields: [tasks] };
  const conflict = given({ type: 'texts', part: { title: 'Mine' } }, { type: 'conflicted', theirs });
  expect(conflict.form.title).toBe('Mine');
  const taken = updateEditor(conflict, { type: 'theirsTaken' });
  expect([taken.form.title, labels(taken), taken.version, isChanged(taken), taken.theirs]).toEqual(['Theirs', ['Tasks'], 4, false, null]);
  expect(updateEditor(taken, { type: 'undone' }).form.title).toBe('Mine');
});
