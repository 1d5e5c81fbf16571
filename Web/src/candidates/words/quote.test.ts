import { expect, test } from 'vitest';
import type { ChatMessage } from '../../interviews/interview';
import { quotesOf } from './quote';

const said = (id: string, text: string): ChatMessage => ({ id, from: 'candidate', text, at: '2026-03-10T12:00:00Z' });
const shown = (text: string, start: number, length: number) =>
  quotesOf([{ messageId: 'm', start, length }], [said('m', text)])[0]?.pieces.map((piece) => (piece.marked ? `[${piece.text}]` : piece.text)).join('');

test('A short message is quoted whole', () => {
  expect(shown('I have 5 years', 7, 7)).toBe('I have [5 years]');
});

test('Of a long message what stands around the words is left', () => {
  const before = 'before '.repeat(40);
  const after = ' after'.repeat(40);
  expect(shown(`${before}5 years${after}`, before.length, 7)).toBe(`… ${'before '.repeat(17)}[5 years]${' after'.repeat(20)} …`);
});

test('A text without blanks is cut between its signs', () => {
  const smiles = '😀'.repeat(100);
  expect(shown(`x5${smiles}`, 0, 2)).toBe(`[x5]${'😀'.repeat(60)}…`);
  expect(shown(`${smiles}y5`, smiles.length, 2)).toBe(`…${'😀'.repeat(60)}[y5]`);
});

test('Messages are quoted in the order they were said, those without evidence not', () => {
  const quotes = quotesOf([{ messageId: 'b', start: 0, length: 1 }, { messageId: 'a', start: 0, length: 1 }], [said('a', 'a'), said('n', 'n'), said('b', 'b')]);
  expect(quotes.map((quote) => quote.messageId)).toEqual(['a', 'b']);
});
