import { Fragment, memo } from 'react';
import { Time } from '../../elements/time';
import '../../interviews/chat.css';
import type { ChatMessage, InterviewView } from '../../interviews/interview';
import type { ChecklistItem } from '../../reading/checklist';
import { traced, type TracedPiece } from './traced';
import './transcript.css';

interface Props {
  readonly interview: InterviewView;
  readonly name: string;
  /** The field whose words stand out. */
  readonly marked: string | null;
  readonly mark: (field: string | null) => void;
  /** Brings the value that was read into view. */
  readonly show: (field: string) => void;
}

/** The whole chat; the words that values came from lead to the values. */
export function Transcript({ interview, name, marked, mark, show }: Props) {
  return (
    <section className="panel transcript" aria-labelledby="transcript" data-marking={marked !== null || undefined}>
      <h2 id="transcript">Interview</h2>
      <ol className="messages">
        {interview.messages.map((message, index) => (
          <Said
            key={message.id}
            message={message}
            speaker={interview.messages[index - 1]?.from === message.from ? null : message.from === 'candidate' ? name : 'Interviewer'}
            items={message.from === 'candidate' ? interview.checklist : none}
            marked={marked}
            mark={mark}
            show={show}
          />
        ))}
      </ol>
    </section>
  );
}

const none: readonly ChecklistItem[] = [];

interface SaidProps extends Pick<Props, 'marked' | 'mark' | 'show'> {
  readonly message: ChatMessage;
  /** Said with the first of several messages in a row. */
  readonly speaker: string | null;
  readonly items: readonly ChecklistItem[];
}

const Said = memo(function Said({ message, speaker, items, ...marking }: SaidProps) {
  return (
    <li className={`message ${message.from}`} data-message={message.id}>
      {speaker !== null && (
        <p className="speaker">
          {speaker} <Time at={message.at} clock />
        </p>
      )}
      <p className="said">
        {traced(message, items).map((piece, index) => (
          <Fragment key={index}>{piece.fields.length === 0 ? piece.text : <Trace piece={piece} items={items} {...marking} />}</Fragment>
        ))}
      </p>
    </li>
  );
});

interface TraceProps extends Pick<Props, 'marked' | 'mark' | 'show'> {
  readonly piece: TracedPiece;
  readonly items: readonly ChecklistItem[];
}

function Trace({ piece: { text, fields }, items, marked, mark, show }: TraceProps) {
  const field = fields[0] ?? '';
  const labels = items.filter((item) => fields.includes(item.fieldId)).map((item) => item.label).join(', ');
  return (
    <mark data-on={(marked !== null && fields.includes(marked)) || undefined}>
      <a
        href={`#${itemId(field)}`}
        title={labels}
        onClick={(event) => {
          event.preventDefault();
          show(field);
        }}
        onMouseEnter={() => mark(field)}
        onMouseLeave={() => mark(null)}
        onFocus={() => mark(field)}
        onBlur={() => mark(null)}
      >
        {text}
      </a>
    </mark>
  );
}

/** Where a value stands in the record. */
export const itemId = (field: string): string => `value-${field}`;
