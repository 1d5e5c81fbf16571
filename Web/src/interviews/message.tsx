import { memo } from 'react';
import { Time } from '../elements/time';
import type { Evidence } from '../reading/checklist';
import { segments } from '../reading/segments';
import type { ChatMessage } from './interview';

interface Props {
  readonly message: ChatMessage;
  /** The first of its speaker's in a row: says who and when. */
  readonly first: boolean;
  /** What the candidate is called: "You", or the name for the employer. */
  readonly candidate: string;
  readonly marked: readonly Evidence[];
  /** What became of sending it; null says nothing. */
  readonly fate: string | null;
}

/** One message. Text enters the page as text; marked words are where a value was said. */
export const Message = memo(function Message({ message, first, candidate, marked, fate }: Props) {
  const spans = marked.filter((evidence) => evidence.messageId === message.id);
  return (
    <li className={`message ${message.from}`} data-message={message.id}>
      {first && (
        <p className="speaker">
          {message.from === 'candidate' ? candidate : 'Interviewer'} <Time at={message.at} clock />
        </p>
      )}
      <p className="said">{segments(message.text, spans).map((piece, index) => (piece.marked ? <mark key={index}>{piece.text}</mark> : piece.text))}</p>
      {fate !== null && <p className="fate">{fate}</p>}
    </li>
  );
});
