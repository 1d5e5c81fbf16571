import { expect, test } from 'vitest';
import { actionOf, stepped } from './keys';

const pressed = (key: string, held: Partial<{ ctrlKey: boolean; metaKey: boolean; altKey: boolean }> = {}) => ({ key, ctrlKey: false, metaKey: false, altKey: false, ...held });

test.each([
  [pressed('j'), false, 'next'],
  [pressed('?'), false, 'keys'],
  [pressed('j'), true, null],
  [pressed('k', { ctrlKey: true }), false, null],
  [pressed('x', { metaKey: true }), false, null],
  [pressed('toString'), false, null],
  [pressed('q'), false, null],
])('%j while typing (%s) means %s', (key, typing, action) => expect(actionOf(key, typing)).toBe(action));

test('Steps end at the first and the last row, and begin at the first', () => {
  expect([stepped(-1, 3, 'previous'), stepped(0, 3, 'next'), stepped(2, 3, 'next'), stepped(0, 3, 'previous'), stepped(-1, 0, 'next')]).toEqual([0, 1, 2, 0, -1]);
});
