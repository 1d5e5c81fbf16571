import type { KeyboardEvent, Ref } from 'react';
import { Icon } from '../elements/icon';
import { room, toSend, type Composer, type ComposerEvent } from './composer';
import './composer.css';

interface Props {
  readonly composer: Composer;
  readonly change: (event: ComposerEvent) => void;
  readonly send: () => void;
  readonly input: Ref<HTMLTextAreaElement>;
}

/** Where the candidate types. Enter sends, Shift+Enter breaks the line. */
export function ComposerBox({ composer, change, send, input }: Props) {
  const left = room(composer);
  const ready = toSend(composer) !== null;
  const pressed = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && composer.about) {
      event.preventDefault();
      change({ type: 'dropped' });
    }
    // While an input method composes a word, Enter belongs to it.
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    if (ready) send();
  };
  return (
    <form
      className="composer"
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) send();
      }}
    >
      {composer.about && (
        <p className="about">
          Changing <strong>{composer.about.label}</strong>
          <button type="button" className="link-button" onClick={() => change({ type: 'dropped' })}>
            Leave it as it is
          </button>
        </p>
      )}
      <div className="compose-row">
        <textarea
          ref={input}
          className="input"
          rows={1}
          aria-label={composer.about ? `Your new answer for ${composer.about.label}` : 'Your answer'}
          placeholder={composer.about ? 'Type the new answer' : 'Type your answer'}
          aria-describedby="composer-hint"
          aria-invalid={left !== null && left < 0}
          enterKeyHint="send"
          value={composer.text}
          onChange={(event) => change({ type: 'typed', text: event.target.value })}
          onKeyDown={pressed}
        />
        <button className="button primary" aria-disabled={!ready}>
          <Icon name="send" size={18} />
          <span className="send-word">Send</span>
        </button>
      </div>
      <p id="composer-hint" className={left !== null && left < 0 ? 'compose-hint over' : 'compose-hint'}>
        <span className="compose-keys">Enter sends, Shift + Enter breaks the line.</span>
        <Room left={left} />
      </p>
    </form>
  );
}

function Room({ left }: { readonly left: number | null }) {
  if (left === null) return null;
  return <span className="figures">{left >= 0 ? `${left} characters left` : `${-left} characters too many; 4,000 fit in one message.`}</span>;
}
