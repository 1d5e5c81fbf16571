import { useEffect, type ReactNode } from 'react';
import { Icon } from '../elements/icon';
import { connection } from '../live';
import type { Evidence } from '../reading/checklist';
import { useStore } from '../useStore';
import './chat.css';
import { Message } from './message';
import type { OutMessage } from './outbox';
import type { InterviewReady } from './state';
import { Unsent } from './unsent';
import { useEndOfScroll } from './useEndOfScroll';

interface Props {
  readonly state: InterviewReady;
  readonly marked: readonly Evidence[];
  /** A message to bring into view; a new object each time it is asked for. */
  readonly shown: { readonly messageId: string | number } | null;
  readonly retry: (id: string) => void;
  readonly edit: (out: OutMessage) => void;
  /** What follows the last message: offers and the small form. */
  readonly children: ReactNode;
}

export function Chat({ state, marked, shown, retry, edit, children }: Props) {
  const { view, outbox } = state;
  const lost = useStore(connection).kind === 'lost';
  const { scroller, scrolled, unseen, toEnd } = useEndOfScroll(view.messages.length + outbox.length);
  const lastOwn = view.messages.findLast((message) => message.from === 'candidate')?.id;

  // One's own words always come into view, wherever one was reading.
  const ownCount = outbox.length;
  useEffect(() => {
    if (ownCount > 0) toEnd();
  }, [ownCount, toEnd]);

  useEffect(() => {
    if (!shown) return;
    const id = CSS.escape(String(shown.messageId));
    scroller.current?.querySelector(`[data-message="${id}"]`)?.scrollIntoView({ block: 'center' });
  }, [shown, scroller]);

  return (
    <div className="chat">
      <div className="chat-scroll" ref={scroller} onScroll={scrolled} tabIndex={0} role="region" aria-label="Conversation">
        <div className="chat-end">
          <div role="log" aria-label="Messages">
            <ol className="messages">
              {view.messages.map((message, index) => (
                <Message
                  key={message.id}
                  message={message}
                  first={view.messages[index - 1]?.from !== message.from}
                  candidate="You"
                  marked={marked}
                  fate={message.id === lastOwn ? 'Sent' : null}
                />
              ))}
              {outbox.map((out, index) => (
                <Unsent key={out.id} out={out} first={index === 0 && view.messages.at(-1)?.from !== 'candidate'} lost={lost} retry={retry} edit={edit} />
              ))}
            </ol>
          </div>
          {view.answering && <p className="reading-now" role="status">Reading your answer…</p>}
          {children}
        </div>
      </div>
      {unseen && (
        <button type="button" className="button compact unseen" onClick={toEnd}>
          <Icon name="down" size={16} /> New messages
        </button>
      )}
    </div>
  );
}
