import { expect, test } from 'vitest';
import { segments } from './segments';

const shown = (text: string, ...spans: [number, number][]) =>
  segments(text, spans.map(([start, length]) => ({ start, length })))
    .map((piece) => (piece.marked ? `[${piece.text}]` : piece.text))
    .join('');

test.each([
  ['no span leaves the text', 'hello', [], 'hello'],
  ['an empty text stays', '', [], ''],
  ['one span', '15-20 hours a week', [[0, 5]], '[15-20] hours a week'],
  ['spans out of order', 'a b c', [[4, 1], [0, 1]], '[a] b [c]'],
  ['overlapping spans are one', 'abcdef', [[1, 3], [2, 3]], 'a[bcde]f'],
  ['touching spans are one', 'abcd', [[0, 2], [2, 1]], '[abc]d'],
  ['a span beyond the end is cut', 'abc', [[1, 99]], 'a[bc]'],
  ['a span outside is nothing', 'abc', [[5, 2], [-3, 2]], 'abc'],
  ['offsets count UTF-16 units', '😀 5 years', [[3, 7]], '😀 [5 years]'],
] as [string, string, [number, number][], string][])('%s', (_, text, spans, expected) => {
  expect(shown(text, ...spans)).toBe(expected);
});
