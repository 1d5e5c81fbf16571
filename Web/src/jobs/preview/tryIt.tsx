import { useState, type Dispatch, type KeyboardEvent } from 'react';
import { Icon } from '../../elements/icon';
import { Checklist, Progress } from '../../interviews/checklist';
import type { ChecklistItem } from '../../reading/checklist';
import { segments } from '../../reading/segments';
import { gainedBy, type Preview, type Talk, type TalkEvent } from './preview';
import type { Previewed } from './usePreview';

interface Props {
  readonly talk: Talk;
  readonly previewed: Extract<Previewed, { kind: 'shown' }>;
  readonly behind: boolean;
  readonly send: Dispatch<TalkEvent>;
}

/** A talk with the interviewer that is kept nowhere: what is typed is read as it is typed. */
export function TryIt({ talk, previewed: { preview, messages }, behind, send }: Props) {
  const [marked, mark] = useState<string | null>(null);
  const spansAt = (message: number) => spansOf(preview, message, marked);
  const enter = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    send({ type: 'sent' });
  };
  const example = preview.questions.find((question) => question.fieldId === preview.next)?.example;
  const asked = preview.checklist.find((item) => item.fieldId === preview.next);
  return (
    <div className="try">
      <p className="quiet small">Answer as a candidate might. Nothing is kept.</p>
      <div role="log" aria-label="Sample talk">
        <ol className="try-talk">
          <li className="words">{preview.said[0]}</li>
          {talk.sent.map((text, index) => (
            <Turn key={index} text={text} spans={spansAt(index)} at={index} reply={preview.said[index + 1]} />
          ))}
        </ol>
      </div>
      {asked && asked.offers.length > 0 && talk.draft === '' && <Offers item={asked} send={send} />}
      <label className="visually-hidden" htmlFor="try-answer">
        A sample answer
      </label>
      <textarea id="try-answer" className="input" rows={2} maxLength={4000} placeholder="I can do 15 to 20 hours a week" value={talk.draft} onChange={(event) => send({ type: 'typed', text: event.target.value })} onKeyDown={enter} />
      <div className="actions">
        <button type="button" className="button compact" disabled={talk.draft.trim() === ''} onClick={() => send({ type: 'sent' })}>
          Say it
        </button>
        {example && talk.draft === '' && (
          <button type="button" className="button compact plain" onClick={() => send({ type: 'typed', text: example })}>
            Fill in an example
          </button>
        )}
        {talk.sent.length > 0 && (
          <>
            <button type="button" className="button compact plain" onClick={() => send({ type: 'takenBack' })}>
              Take back
            </button>
            <button type="button" className="button compact plain" onClick={() => send({ type: 'restarted' })}>
              Start over
            </button>
          </>
        )}
      </div>
      {talk.draft.trim() !== '' && !behind && messages.length > talk.sent.length && <Reading preview={preview} text={messages.at(-1) ?? ''} at={messages.length - 1} />}
      <Progress items={preview.checklist} />
      <Checklist items={preview.checklist} next={preview.next} mark={mark} show={showAnswer} />
    </div>
  );
}

/** Where a message has evidence: of every field, or of the one that is pointed at. */
const spansOf = (preview: Preview, message: number, field: string | null = null) =>
  preview.checklist.filter((item) => field === null || item.fieldId === field).flatMap((item) => item.evidence).filter((evidence) => evidence.messageId === message);

const showAnswer = (item: ChecklistItem) => document.getElementById(`answer-${item.evidence.at(-1)?.messageId}`)?.scrollIntoView({ block: 'nearest' });

const Marked = ({ text, spans }: { readonly text: string; readonly spans: readonly { readonly start: number; readonly length: number }[] }) => (
  <>{segments(text, spans).map((piece, index) => (piece.marked ? <mark key={index}>{piece.text}</mark> : piece.text))}</>
);

function Turn({ text, at, spans, reply }: { readonly text: string; readonly at: number; readonly spans: ReturnType<typeof spansOf>; readonly reply: string | undefined }) {
  return (
    <>
      <li className="answer" id={`answer-${at}`}>
        <span className="visually-hidden">Candidate: </span>
        <Marked text={text} spans={spans} />
      </li>
      <li className="words">{reply ?? '…'}</li>
    </>
  );
}

function Offers({ item, send }: { readonly item: ChecklistItem; readonly send: Dispatch<TalkEvent> }) {
  return (
    <div className="actions" role="group" aria-label={`Answers to choose from for ${item.label}`}>
      {item.offers.map((offer) => (
        <button key={offer} type="button" className="button compact" onClick={() => send({ type: 'sent', text: offer })}>
          {offer}
        </button>
      ))}
    </div>
  );
}

/** What the words being typed would give, and the answer to them. */
function Reading({ preview, text, at }: { readonly preview: Preview; readonly text: string; readonly at: number }) {
  const gained = gainedBy(preview, at);
  return (
    <div className="try-reading" role="status">
      <p className="small quiet">Would be read as</p>
      <p className="try-text">
        <Marked text={text} spans={spansOf(preview, at)} />
      </p>
      {gained.length === 0 && <p>Nothing is captured from this.</p>}
      <ul>
        {gained.map((item) => (
          <li key={item.fieldId} className={item.status}>
            <Icon name={item.status === 'captured' ? 'check' : item.status === 'declined' ? 'minus' : 'alert'} size={16} />
            <span>
              <strong>{item.label}</strong> {item.display ?? item.reason}
              {item.status === 'rejected' && item.example !== null && <span className="quiet"> e.g. {item.example}</span>}
            </span>
          </li>
        ))}
      </ul>
      <p className="small quiet">and answered: {preview.said.at(-1)}</p>
    </div>
  );
}
