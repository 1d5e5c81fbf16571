import { expect, test } from 'vitest';
import { columnsOf, hiddenAtFirst, keptHidden } from './columns';

test('A job has a column for each field, between the stage and the bid', () => {
  const columns = columnsOf([
    { id: 'years', label: 'Years', question: '?', type: 'number', required: true, absence: 'block' },
    { id: 'name', label: 'Pen name', question: '?', type: 'shortText', required: false, absence: 'block' },
  ]);
  expect(columns.map(({ id, sort, first }) => [id, sort, first])).toEqual([
    ['stage', 'stage', 'ascending'], ['progress', 'progress', 'descending'], ['field:years', 'years', 'descending'], ['field:name', '@name', 'ascending'],
    ['bid', 'bid', 'descending'], ['started', 'started', 'descending'], ['changed', 'changed', 'descending'],
  ]);
});

test('A bid cannot be sorted by where a field is called so', () => {
  const columns = columnsOf([{ id: 'bid', label: 'Bid size', question: '?', type: 'number', required: true, absence: 'block' }]);
  expect(columns.filter((column) => column.id.endsWith('bid')).map((column) => column.sort)).toEqual(['bid', null]);
});

test('What was kept is used where it can be read', () => {
  expect([keptHidden(['bid']), keptHidden([]), keptHidden(null), keptHidden([1])]).toEqual([['bid'], [], hiddenAtFirst, hiddenAtFirst]);
});
