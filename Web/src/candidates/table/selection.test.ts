import { expect, test } from 'vitest';
import { comparePath, updateSelection, whyNotCompared } from './selection';

test('Somebody is chosen and left again', () => {
  const two = updateSelection(['ada'], { type: 'toggled', candidate: 'bo' });
  expect(two).toEqual(['ada', 'bo']);
  expect(updateSelection(two, { type: 'toggled', candidate: 'ada' })).toEqual(['bo']);
});

test('Everybody on screen is chosen at once, beside who was chosen before', () => {
  const all = updateSelection(['far', 'bo'], { type: 'toggledAll', candidates: ['ada', 'bo'] });
  expect(all).toEqual(['far', 'bo', 'ada']);
  expect(updateSelection(all, { type: 'toggledAll', candidates: ['ada', 'bo'] })).toEqual(['far']);
  expect(updateSelection(all, { type: 'cleared' })).toEqual([]);
});

test('Two to four go side by side', () => {
  expect([1, 2, 4, 5].map(whyNotCompared)).toEqual(['Choose one more to compare.', null, null, 'At most 4 go side by side.']);
  expect(comparePath('j', ['a', 'b&c'])).toBe('/jobs/j/compare?candidate=a&candidate=b%26c');
});
