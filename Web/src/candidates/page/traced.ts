import type { ChatMessage } from '../../interviews/interview';
import type { ChecklistItem } from '../../reading/checklist';

/** A piece of a message and the fields whose values were read in it. */
export interface TracedPiece {
  readonly text: string;
  readonly fields: readonly string[];
}

interface Span {
  readonly field: string;
  readonly start: number;
  readonly end: number;
}

/** A message cut wherever the words of a value begin or end. Words of several values belong to all of them. */
export function traced(message: ChatMessage, items: readonly ChecklistItem[]): readonly TracedPiece[] {
  const spans = items.flatMap((item) => spansIn(message, item));
  const cuts = [...new Set([0, message.text.length, ...spans.flatMap((span) => [span.start, span.end])])].toSorted((a, b) => a - b);
  const pieces = cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? start;
    const fields = [...new Set(spans.filter((span) => span.start <= start && span.end >= end).map((span) => span.field))];
    return { text: message.text.slice(start, end), fields };
  });
  return pieces.length === 0 ? [{ text: message.text, fields: [] }] : pieces;
}

function spansIn(message: ChatMessage, item: ChecklistItem): readonly Span[] {
  const within = (at: number) => Math.min(Math.max(at, 0), message.text.length);
  return item.evidence
    .filter((evidence) => evidence.messageId === message.id)
    .map(({ start, length }) => ({ field: item.fieldId, start: within(start), end: within(start + length) }))
    .filter((span) => span.end > span.start);
}
