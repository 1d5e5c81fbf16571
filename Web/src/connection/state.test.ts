import { expect, test } from 'vitest';
import { barAt, idle, nextChange, update, type Connection } from './state';

const lost: Connection = { kind: 'lost', since: 1_000 };

test('A connection lost twice keeps the moment it was first lost', () => {
  expect(update(lost, { type: 'lost', at: 9_000 })).toBe(lost);
  expect(update(lost, { type: 'connecting', at: 9_000 })).toBe(lost);
});

test('A connection that comes back or is not needed says nothing', () => {
  expect(update(lost, { type: 'connected' })).toEqual({ kind: 'connected' });
  expect(update(lost, { type: 'stopped' })).toEqual(idle);
});

test.each([
  [idle, 99_000, true, 'none'],
  [lost, 2_999, true, 'none'],
  [lost, 3_000, true, 'reconnecting'],
  [lost, 10_999, true, 'reconnecting'],
  [lost, 11_000, true, 'offline'],
  [lost, 2_999, false, 'none'],
  [lost, 3_000, false, 'offline'],
] as const)('%o at %i, network %s: %s', (state, now, onLine, bar) => {
  expect(barAt(state, now, onLine)).toBe(bar);
});

test('The bar is looked at again exactly when it can change', () => {
  expect([1_000, 3_000, 11_000].map((now) => nextChange(lost, now))).toEqual([2_000, 8_000, null]);
});
