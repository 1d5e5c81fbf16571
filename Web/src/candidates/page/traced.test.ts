import { expect, test } from 'vitest';
import { captured } from '../../interviews/begun.fixture';
import type { ChatMessage } from '../../interviews/interview';
import { traced } from './traced';

const said = (text: string): ChatMessage => ({ id: 'm', from: 'candidate', text, at: '2026-03-10T12:00:00Z' });
const item = (fieldId: string, ...spans: [number, number][]) => ({ ...captured, fieldId, evidence: spans.map(([start, length]) => ({ messageId: 'm', start, length })) });
const shown = (text: string, ...items: ReturnType<typeof item>[]) => traced(said(text), items).map((piece) => (piece.fields.length === 0 ? piece.text : `[${piece.text}|${piece.fields.join('+')}]`)).join('');

test.each([
  ['no words', shown('hello'), 'hello'],
  ['an empty message', shown(''), ''],
  ['one value', shown('I have 5 years', item('years', [7, 7])), 'I have [5 years|years]'],
  ['two values beside each other', shown('5 years, 20 hours', item('years', [0, 7]), item('hours', [9, 8])), '[5 years|years], [20 hours|hours]'],
  ['words of two values', shown('abcdef', item('one', [0, 4]), item('two', [2, 4])), '[ab|one][cd|one+two][ef|two]'],
  ['a value said twice', shown('a b', item('one', [0, 1], [2, 1])), '[a|one] [b|one]'],
  ['words beyond the end', shown('abc', item('one', [1, 99])), 'a[bc|one]'],
  ['UTF-16 units', shown('😀 5', item('one', [3, 1])), '😀 [5|one]'],
])('%s', (_, found, expected) => expect(found).toBe(expected));

test('Words in other messages are left alone', () => {
  expect(traced({ ...said('abc'), id: 'other' }, [item('one', [0, 1])])).toEqual([{ text: 'abc', fields: [] }]);
});
