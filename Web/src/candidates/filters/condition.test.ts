import { expect, test } from 'vitest';
import type { Field, FieldType } from '../../reading/field';
import { conditionOf, textOf } from './condition';
import { wordsOf } from './conditionWords';

const field = (id: string, type: FieldType, rules: Field['rules'] = null): Field => ({ id, label: id.toUpperCase(), question: '?', type, required: true, absence: 'block', rules });
const options = [{ id: 'scale', label: 'Scale AI' }, { id: 'missing', label: 'Missing Inc' }];
const fields = [
  field('years', 'number', { unit: 'years' }), field('pay', 'number', { unit: 'money' }), field('start', 'date'), field('remote', 'yesNo'),
  field('platforms', 'multiSelect', { options, allowOther: true }), field('linkedin', 'url'), field('stage', 'shortText'), field('a:b', 'yesNo'), field('a', 'singleSelect'),
];

test.each([
  ['stage:submitted|shortlisted', 'Stage', 'Submitted or Shortlisted'],
  ['status:complete', 'Interview', 'complete'],
  ['status:open', 'Interview', 'still open'],
  ['submitted:no', 'Proposal', 'not submitted'],
  ['years:4..10', 'YEARS', '4 to 10 years'],
  ['years:4..', 'YEARS', 'from 4 years'],
  ['years:..10', 'YEARS', 'up to 10 years'],
  ['years:5', 'YEARS', '5 years'],
  ['years:missing|rejected', 'YEARS', 'not answered or not clear yet'],
  ['pay:20..', 'PAY', 'from 20'],
  ['start:2026-03-01..2026-04', 'START', '2026-03-01 to 2026-04'],
  ['remote:yes', 'REMOTE', 'yes'],
  ['platforms:scale|other:My Corp', 'PLATFORMS', 'Scale AI or “My Corp”'],
  ['platforms:=missing', 'PLATFORMS', 'Missing Inc'],
  ['platforms:missing', 'PLATFORMS', 'not answered'],
  ['linkedin:~/in/ada:1', 'LINKEDIN', 'contains “/in/ada:1”'],
  ['@stage:~lead', 'STAGE', 'contains “lead”'],
  ['a:b:no', 'A:B', 'no'],
])('%s is read, said and written again', (text, name, says) => {
  const condition = conditionOf(text, fields);
  expect(condition && wordsOf(condition)).toEqual({ name, says });
  expect(condition && textOf(condition)).toBe(text);
});

test.each(['', 'height:3', 'years', 'years:', 'years:1..2..3', 'years:..', 'remote:maybe', 'linkedin:ada', 'linkedin:~', 'stage:hired', 'stage:constructor', 'status:', 'platforms:scale|'])(
  '%s is no condition of this job',
  (text) => expect(conditionOf(text, fields)).toBeNull(),
);
