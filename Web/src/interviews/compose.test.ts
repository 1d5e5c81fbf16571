import { expect, test } from 'vitest';
import type { Field } from '../reading/field';
import { compose, emptyAnswer, type AnswerInput } from './compose';

const field = (type: Field['type'], rules: Field['rules'] = null): Field => ({
  id: 'f', label: 'F', question: 'F?', type, required: true, absence: 'block', rules,
});
const options = [{ id: 'a', label: 'Ranking' }, { id: 'b', label: 'Writing prompts' }];

test.each([
  [field('number', { unit: 'years' }), { text: '2.5' }, '2.5 years'],
  [field('number', { unit: 'years' }), { text: '1' }, '1 year'],
  [field('number', { unit: 'months' }), { text: '18' }, '18 months'],
  [field('number', { unit: 'hoursPerWeek' }), { text: '20' }, '20 hours a week'],
  [field('number', { unit: 'count' }), { text: ' 3 ' }, '3'],
  [field('number', { unit: 'money' }), { text: '30', currency: 'EUR', period: 'hour' }, 'EUR 30 per hour'],
  [field('number'), { text: ' ' }, null],
  [field('singleSelect', { options }), { chosen: ['b'] }, 'Writing prompts'],
  [field('multiSelect', { options }), { chosen: ['b', 'a'] }, 'Ranking, Writing prompts'],
  [field('multiSelect', { options, allowOther: true }), { chosen: ['a'], text: 'Red teaming' }, 'Ranking, Red teaming'],
  [field('multiSelect', { options }), {}, null],
  [field('yesNo'), { chosen: ['yes'] }, 'Yes'],
  [field('yesNo'), { chosen: ['no'] }, 'No'],
  [field('yesNo'), {}, null],
  [field('date'), { text: '2026-05-01' }, '2026-05-01'],
  [field('url'), { text: 'https://www.linkedin.com/in/ada-42' }, 'https://www.linkedin.com/in/ada-42'],
] as [Field, Partial<AnswerInput>, string | null][])('%o with %o says %s', (asked, input, said) => {
  expect(compose(asked, { ...emptyAnswer, ...input })).toBe(said);
});
