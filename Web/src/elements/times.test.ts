import { expect, test } from 'vitest';
import { exact, money, relative } from './times';

const now = Date.parse('2026-03-10T12:00:00Z');

test.each([
  ['2026-03-10T11:59:30Z', 'just now'],
  ['2026-03-10T11:58:00Z', '2 minutes ago'],
  ['2026-03-10T14:00:00Z', 'in 2 hours'],
  ['2026-03-09T12:00:00Z', 'yesterday'],
  ['2026-02-20T12:00:00Z', '2 weeks ago'],
])('%s is %s', (at, words) => expect(relative(at, now)).toBe(words));

test('An exact time names its zone', () => {
  expect(exact('2026-03-10T12:00:00Z', 'UTC')).toMatch(/^Tue,? 10 Mar 2026, 12:00 UTC$/);
});

test.each([
  [25, 'USD', '$25'],
  [25.5, 'EUR', '€25.50'],
  [25, null, '25'],
  [25, 'pounds', '25 pounds'],
])('%d in %s is %s', (amount, currency, words) => expect(money(amount, currency)).toBe(words));
