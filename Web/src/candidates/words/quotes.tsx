import { Time } from '../../elements/time';
import type { Quote } from './quote';
import './quotes.css';

/** What a candidate said, with the words that count marked. */
export function Quotes({ quotes }: { readonly quotes: readonly Quote[] }) {
  return quotes.map((quote) => (
    <figure key={quote.messageId} className="quote">
      <blockquote>{quote.pieces.map((piece, index) => (piece.marked ? <mark key={index}>{piece.text}</mark> : piece.text))}</blockquote>
      <figcaption>
        said <Time at={quote.at} />
      </figcaption>
    </figure>
  ));
}
