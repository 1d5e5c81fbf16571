import { expect, test } from 'vitest';
import { characters, room, toSend, updateComposer, type Composer } from './composer';

const empty: Composer = { text: '', about: null };
const typed = (text: string) => updateComposer(empty, { type: 'typed', text });

test('Nothing but space is not sent', () => {
  expect([toSend(empty), toSend(typed(' \n '))]).toEqual([null, null]);
});

test('A change names the item it is about', () => {
  const changing = updateComposer(typed('actually 5 '), { type: 'changing', fieldId: 'years', label: 'Years' });
  expect(toSend(changing)).toBe('Years: actually 5');
  expect(updateComposer(changing, { type: 'dropped' })).toEqual({ text: 'actually 5 ', about: null });
  expect(updateComposer(changing, { type: 'sent' })).toEqual(empty);
});

test('Characters are counted as the server does', () => {
  expect([characters('abc'), characters('😀😀')]).toEqual([3, 2]);
});

test('What is left is said near the limit and beyond it', () => {
  expect([room(typed('a'.repeat(3_599))), room(typed('a'.repeat(3_900))), room(typed('a'.repeat(4_002)))]).toEqual([null, 100, -2]);
});

test('4,000 characters are sent, one more is not', () => {
  expect([toSend(typed('😀'.repeat(4_000)))?.length, toSend(typed('a'.repeat(4_001)))]).toEqual([8_000, null]);
});
