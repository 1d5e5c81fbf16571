import { expect, test } from 'vitest';
import type { Field, FieldType } from '../../reading/field';
import { conditionOf, textOf } from './condition';
import { draftOf, finish, updateDraft, waysOf, type DraftEvent, type Subject } from './draft';

const field = (id: string, type: FieldType): Field => ({ id, label: id, question: '?', type, required: true, absence: 'block', rules: { options: [{ id: 'scale', label: 'Scale AI' }], allowOther: true } });
const fields = [field('years', 'number'), field('start', 'date'), field('remote', 'yesNo'), field('platforms', 'multiSelect'), field('linkedin', 'url')];
const about = (id: string): Subject => ({ of: 'field', field: fields.find((one) => one.id === id)! });
const typed = (what: 'from' | 'to' | 'text' | 'other', text: string): DraftEvent => ({ type: 'typed', what, text });

const finished = (subject: Subject, ...events: DraftEvent[]) => {
  const end = finish(subject, events.reduce(updateDraft, draftOf(subject, null)));
  return end.ok ? textOf(end.condition) : end.error;
};

test.each([
  [about('years'), [typed('from', ' 2,5 ')], 'years:2.5..'],
  [about('years'), [typed('from', '4'), typed('to', '4')], 'years:4'],
  [about('years'), [typed('to', 'many')], 'Write numbers like 4 or 2.5.'],
  [about('years'), [typed('from', '9'), typed('to', '10')], 'years:9..10'],
  [about('years'), [typed('from', '10'), typed('to', '9')], 'The least is more than the most.'],
  [about('years'), [], 'Give the least, the most, or both.'],
  [about('years'), [typed('from', '4'), { type: 'by', by: 'state' }], 'Choose at least one.'],
  [about('years'), [{ type: 'by', by: 'state' }, { type: 'toggledStatus', status: 'missing' }, { type: 'toggledStatus', status: 'declined' }], 'years:missing|declined'],
  [about('start'), [typed('from', '2026-03-01')], 'start:2026-03-01..'],
  [about('start'), [typed('from', '2026-03-02'), typed('to', '2026-03-01')], 'The first day is after the last one.'],
  [about('remote'), [{ type: 'picked', choice: 'yes' }, { type: 'picked', choice: 'no' }], 'remote:no'],
  [about('platforms'), [{ type: 'toggled', choice: 'scale' }, typed('other', 'My Corp')], 'platforms:scale|other:My Corp'],
  [about('platforms'), [{ type: 'toggled', choice: 'scale' }, { type: 'toggled', choice: 'scale' }], 'Choose at least one.'],
  [about('platforms'), [typed('other', 'a|b')], 'Another answer goes without |.'],
  [about('linkedin'), [typed('text', ' /in/ada ')], 'linkedin:~/in/ada'],
  [about('linkedin'), [typed('text', ' ')], 'Type a part of the answer.'],
  [{ of: 'stage' }, [{ type: 'toggled', choice: 'submitted' }, { type: 'toggled', choice: 'decided' }], 'stage:submitted|decided'],
  [{ of: 'status' }, [{ type: 'picked', choice: 'yes' }], 'status:complete'],
  [{ of: 'submitted' }, [{ type: 'picked', choice: 'no' }], 'submitted:no'],
  [{ of: 'submitted' }, [], 'Choose at least one.'],
] as [Subject, DraftEvent[], string][])('%j filled in is %s', (subject, events, expected) => expect(finished(subject, ...events)).toBe(expected));

test.each(['years:4..10', 'years:missing', 'start:2026-03-01..2026-04', 'remote:no', 'platforms:scale|other:My Corp', 'linkedin:~ada', 'stage:decided', 'status:open', 'submitted:yes'])(
  '%s comes back from its form as it was',
  (text) => {
    const condition = conditionOf(text, fields)!;
    const subject: Subject = condition.of === 'field' ? { of: 'field', field: condition.field } : { of: condition.of };
    const end = finish(subject, draftOf(subject, condition));
    expect(end.ok && textOf(end.condition)).toBe(text);
  },
);

test('A link is asked for by a text or a state, a number by its range too', () => {
  expect([waysOf(field('l', 'url')), waysOf(field('n', 'number'))]).toEqual([['text', 'state'], ['value', 'text', 'state']]);
});
