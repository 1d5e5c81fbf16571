import { useReducer, useState } from 'react';
import { phone, useMedia } from '../elements/media';
import { useFocused } from '../elements/useFocused';
import type { ChecklistItem } from '../reading/checklist';
import type { Field } from '../reading/field';
import { Chat } from './chat';
import { draftOf, keepDraft, toSend, updateComposer, type Composer, type ComposerEvent } from './composer';
import { ComposerBox } from './composerBox';
import type { Desk } from './desk';
import { FoldedPanel } from './foldedPanel';
import './interviewStep.css';
import { Panel } from './panel';
import type { InterviewReady } from './state';
import { Suggestions } from './suggestions';

interface Props {
  readonly desk: Desk;
  readonly state: InterviewReady;
  readonly fields: readonly Field[];
  readonly toBid: () => void;
}

/** The interview: the chat, the composer, and what is captured beside them. */
export function InterviewStep({ desk, state, fields, toBid }: Props) {
  const { view } = state;
  const [composer, changeComposer] = useComposer(view.interviewId);
  const [marked, mark] = useState<string | null>(null);
  const [shown, setShown] = useState<{ readonly messageId: string | number } | null>(null);
  const small = useMedia(phone);
  // On a phone the keyboard would cover half of what the interviewer says.
  const input = useFocused<HTMLTextAreaElement>(!small);
  const evidence = view.checklist.find((item) => item.fieldId === marked)?.evidence ?? noEvidence;

  const panel = {
    view,
    mark,
    toBid,
    show: (item: ChecklistItem) => setShown(item.evidence[0] ? { messageId: item.evidence[0].messageId } : null),
    change(item: ChecklistItem) {
      changeComposer({ type: 'changing', fieldId: item.fieldId, label: item.label });
      input.current?.focus();
    },
  };

  const send = () => {
    const text = toSend(composer);
    if (text === null) return;
    desk.say(text);
    changeComposer({ type: 'sent' });
    input.current?.focus();
  };

  return (
    <div className="interview-step">
      <Chat
        state={state}
        marked={evidence}
        shown={shown}
        retry={desk.retry}
        edit={(out) => {
          desk.discard(out.id);
          changeComposer({ type: 'typed', text: out.text });
          input.current?.focus();
        }}
      >
        <Suggestions
          view={view}
          fields={fields}
          send={(text) => {
            desk.say(text);
            // What was pressed is gone; on a phone the keyboard would come instead.
            if (!small) input.current?.focus();
          }}
        />
      </Chat>
      {small ? (
        <FoldedPanel {...panel} />
      ) : (
        <section className="side" aria-label={view.status === 'complete' ? 'Your record' : 'Checklist'}>
          <Panel {...panel} />
        </section>
      )}
      {!view.frozen && <ComposerBox composer={composer} change={changeComposer} send={send} input={input} />}
    </div>
  );
}

const noEvidence: readonly [] = [];

/** What is being typed, kept in this browser by interview. */
function useComposer(interview: string): [Composer, (event: ComposerEvent) => void] {
  const keep = (state: Composer, event: ComposerEvent): Composer => {
    const next = updateComposer(state, event);
    keepDraft(localStorage, interview, next.text);
    return next;
  };
  return useReducer(keep, interview, (key) => draftOf(localStorage, key));
}
