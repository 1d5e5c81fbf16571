import type { ChatMessage } from '../../interviews/interview';
import type { Evidence } from '../../reading/checklist';
import { segments, type Segment } from '../../reading/segments';

/** A candidate's own words around what was read in them. */
export interface Quote {
  readonly messageId: string | number;
  readonly at: string;
  readonly pieces: readonly Segment[];
}

const around = 120;

/** The messages that evidence points into, in the order they were said, each cut to what stands around the words. */
export function quotesOf(evidence: readonly Evidence[], messages: readonly ChatMessage[]): readonly Quote[] {
  return messages.flatMap((message) => {
    const spans = evidence.filter((one) => one.messageId === message.id);
    return spans.length === 0 ? [] : [{ messageId: message.id, at: message.at, pieces: cut(segments(message.text, spans)) }];
  });
}

function cut(pieces: readonly Segment[]): readonly Segment[] {
  return pieces.map((piece, index) => {
    if (piece.marked) return piece;
    const [isFirst, isLast] = [index === 0, index === pieces.length - 1];
    const room = isFirst || isLast ? around : around * 2;
    if (piece.text.length <= room) return piece;
    const start = isFirst ? '' : piece.text.slice(0, wordEnd(piece.text, around));
    const end = isLast ? '' : piece.text.slice(wordStart(piece.text, piece.text.length - around));
    return { ...piece, text: `${start}…${end}` };
  });
}

/** Where the word that crosses a place begins or ends: no word is cut, unless it is endless. */
function wordEnd(text: string, at: number): number {
  const space = text.lastIndexOf(' ', at);
  return space > at - 30 && space > 0 ? space + 1 : whole(text, at);
}

function wordStart(text: string, at: number): number {
  const space = text.indexOf(' ', at);
  return space >= 0 && space < at + 30 ? space : whole(text, at);
}

/** Never between the two halves of one sign. */
const whole = (text: string, at: number): number => (/[\uDC00-\uDFFF]/.test(text.charAt(at)) ? at + 1 : at);
