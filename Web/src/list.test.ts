import { expect, test } from 'vitest';
import { emptyList, updateList, type List, type ListEvent } from './list';
import { unreachable } from './problem';

const given = (...events: ListEvent<string>[]) => events.reduce<List<string>>(updateList, emptyList);
const first: ListEvent<string> = { type: 'page', q: '', what: 'first', page: { items: ['a', 'b'], next: 'c2' } };

test('Pages follow each other', () => {
  const more: ListEvent<string> = { type: 'page', q: '', what: 'more', page: { items: ['c'], next: null } };
  expect(given(first, { type: 'asking', what: 'more' }, more)).toEqual({ q: '', items: ['a', 'b', 'c'], next: null, busy: 'no', loaded: true, problem: null });
});

test('A search keeps what is shown until its answer comes, and drops the answer to an earlier one', () => {
  const searched = given(first, { type: 'searched', q: 'rlhf' });
  expect(searched).toMatchObject({ items: ['a', 'b'], busy: 'first', q: 'rlhf' });
  expect(updateList(searched, first)).toBe(searched);
  expect(updateList(searched, { type: 'page', q: 'rlhf', what: 'first', page: { items: ['b'], next: null } })).toMatchObject({ items: ['b'], busy: 'no' });
});

test('A page that could not be read leaves what was', () => {
  expect(given(first, { type: 'asking', what: 'more' }, { type: 'refused', q: '', problem: unreachable })).toMatchObject({ items: ['a', 'b'], next: 'c2', busy: 'no', problem: unreachable });
});
