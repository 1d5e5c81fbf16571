import { expect, test } from 'vitest';
import { askedOf, directionOf, everybody, fieldSort, isNarrowed, searchOf, sortedBy, withFilter, type Asked } from './asked';

const asked: Asked = { q: 'ada & bo', sort: '-years', filters: ['years:4..', 'linkedin:~a=b&c'] };

test('An address says what was asked, and gives it back', () => {
  expect(searchOf(asked)).toBe('?q=ada+%26+bo&sort=-years&filter=years%3A4..&filter=linkedin%3A%7Ea%3Db%26c');
  expect(askedOf(searchOf(asked))).toEqual(asked);
  expect(askedOf('?other=1&filter=')).toEqual(everybody);
  expect(searchOf(everybody)).toBe('');
});

test.each([
  [everybody, false],
  [{ ...everybody, sort: 'name' }, false],
  [{ ...everybody, q: ' ' }, false],
  [{ ...everybody, q: 'a' }, true],
  [{ ...everybody, filters: ['a:missing'] }, true],
])('%j keeps somebody out: %s', (what, narrowed) => expect(isNarrowed(what)).toBe(narrowed));

test.each([
  ['added', undefined, 'b:no', ['a:yes', 'c:missing', 'b:no']],
  ['changed in its place', 'a:yes', 'a:no', ['a:no', 'c:missing']],
  ['taken away', 'a:yes', undefined, ['c:missing']],
  ['said twice it is one', undefined, 'a:yes', ['a:yes', 'c:missing']],
])('A condition is %s', (_, before, after, filters) => {
  expect(withFilter({ ...everybody, filters: ['a:yes', 'c:missing'] }, before, after).filters).toEqual(filters);
});

test('A heading sorts one way, then the other, then not', () => {
  const once = sortedBy(everybody, 'years', 'descending');
  const twice = sortedBy(once, 'years', 'descending');
  expect([once.sort, twice.sort, sortedBy(twice, 'years', 'descending').sort]).toEqual(['-years', 'years', '']);
  expect([directionOf(once, 'years'), directionOf(twice, 'years'), directionOf(twice, 'name')]).toEqual(['descending', 'ascending', 'none']);
});

test('The usual order is the latest started first', () => {
  expect(directionOf(everybody, 'started')).toBe('descending');
  const oldest = sortedBy(everybody, 'started', 'descending');
  expect([oldest.sort, sortedBy(oldest, 'started', 'descending').sort]).toEqual(['started', '']);
});

test('A field that is called like a column is told apart', () => {
  expect([fieldSort('years'), fieldSort('name'), directionOf({ ...everybody, sort: '-@name' }, '@name')]).toEqual(['years', '@name', 'descending']);
});
