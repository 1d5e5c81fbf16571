import { fieldChanges, impactOf, isNoChange, type InterviewCounts } from './impact';
import type { Editor } from './editor';
import { isChanged } from './editor';

interface Props {
  readonly editor: Editor;
  readonly counts: InterviewCounts | null;
  readonly discard: () => void;
}

/** What saving will do, and the button that does it. Stays in sight. */
export function SaveBar({ editor, counts, discard }: Props) {
  const isNew = editor.version === null;
  const changed = isChanged(editor);
  return (
    <div className="save-bar">
      <div className="save-said" role="status">
        {changed ? <Impact editor={editor} counts={counts} /> : <p className="quiet small">{isNew ? 'A new job is open at once.' : 'Everything is saved.'}</p>}
      </div>
      <div className="actions">
        {changed && (
          <button type="button" className="button" onClick={discard}>
            Discard
          </button>
        )}
        <button className="button primary" disabled={editor.saving}>
          {editor.saving ? 'Saving…' : isNew ? 'Post the job' : 'Save the job'}
        </button>
      </div>
    </div>
  );
}

function Impact({ editor, counts }: Pick<Props, 'editor' | 'counts'>) {
  if (editor.version === null) return <p className="quiet small">Not posted yet. What you type is kept in this browser.</p>;
  const changes = fieldChanges(editor.base, editor.form);
  const sentences = counts === null || isNoChange(changes) ? [] : impactOf(changes, counts);
  return (
    <>
      <p className="quiet small">Not saved yet. What you type is kept in this browser.</p>
      {sentences.map((sentence) => (
        <p key={sentence} className="small">
          {sentence}
        </p>
      ))}
      {sentences.length === 0 && !isNoChange(changes) && counts !== null && <p className="small">No interview has begun, so the change reaches nobody.</p>}
    </>
  );
}
