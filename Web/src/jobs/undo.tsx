import type { Dispatch } from 'react';
import type { EditorEvent, Removed } from './editor';

/** What was taken away, and the way back. */
export function Undo({ removed, send }: { readonly removed: Removed; readonly send: Dispatch<EditorEvent> }) {
  return (
    <div className="undo">
      <p>{removed.words}</p>
      <button id="undo" type="button" className="button compact" onClick={() => send({ type: 'undone' })}>
        Undo
      </button>
      <button type="button" className="link-button small" onClick={() => send({ type: 'forgotten' })}>
        Dismiss
      </button>
    </div>
  );
}
