export interface Segment {
  readonly text: string;
  readonly marked: boolean;
}

interface Span {
  readonly start: number;
  readonly length: number;
}

/** A text cut into marked and unmarked pieces. Spans are UTF-16 units; they may overlap, touch or reach beyond the text. */
export function segments(text: string, spans: readonly Span[]): readonly Segment[] {
  const pieces: Segment[] = [];
  let at = 0;
  for (const span of merged(text.length, spans)) {
    if (span.start > at) pieces.push({ text: text.slice(at, span.start), marked: false });
    pieces.push({ text: text.slice(span.start, span.start + span.length), marked: true });
    at = span.start + span.length;
  }
  if (at < text.length || pieces.length === 0) pieces.push({ text: text.slice(at), marked: false });
  return pieces;
}

function merged(length: number, spans: readonly Span[]): readonly Span[] {
  const found: { start: number; length: number }[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const start = Math.min(Math.max(span.start, 0), length);
    const end = Math.min(Math.max(span.start + span.length, start), length);
    const last = found.at(-1);
    if (last && start <= last.start + last.length) last.length = Math.max(last.length, end - last.start);
    else if (end > start) found.push({ start, length: end - start });
  }
  return found;
}
