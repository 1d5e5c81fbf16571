import type { Dispatch } from 'react';
import { Icon } from '../elements/icon';
import type { Editor, EditorEvent } from './editor';
import { formOf } from './form';
import type { JobView } from './job';
import { changesOf } from './merge';

interface Props {
  readonly editor: Editor;
  readonly theirs: JobView;
  readonly send: Dispatch<EditorEvent>;
}

/** Somebody else saved first: what they changed, and two ways on that lose nothing. */
export function ConflictNote({ editor, theirs, send }: Props) {
  const changes = changesOf(editor.base, formOf(theirs));
  return (
    <div className="note warning" role="alert">
      <Icon name="alert" />
      <div>
        <p id="conflict" tabIndex={-1}>
          <strong>Somebody else saved this job while you were editing.</strong> Nothing you typed is lost, and nothing of theirs is overwritten yet.
        </p>
        {changes.length > 0 && <p>They changed: {changes.join(', ')}.</p>}
        <div className="actions">
          <button type="button" className="button compact primary" onClick={() => send({ type: 'merged' })}>
            Bring their changes in
          </button>
          <button type="button" className="button compact" onClick={() => send({ type: 'theirsTaken' })}>
            Take their version
          </button>
        </div>
        <p className="quiet small">Where both of you changed the same thing, bringing theirs in keeps yours. Either can be undone.</p>
      </div>
    </div>
  );
}
