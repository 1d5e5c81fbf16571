import { Icon } from '../elements/icon';
import type { ChecklistItem } from '../reading/checklist';
import { Checklist, Progress } from './checklist';
import type { InterviewView } from './interview';
import { Record } from './record';

export interface PanelProps {
  readonly view: InterviewView;
  readonly mark: (fieldId: string | null) => void;
  readonly show: (item: ChecklistItem) => void;
  readonly change: (item: ChecklistItem) => void;
  readonly toBid: () => void;
}

/** Beside the chat: the checklist while the interview runs, the record and the way on once it is complete. */
export function Panel({ view, mark, show, change, toBid }: PanelProps) {
  if (view.status === 'open')
    return (
      <>
        <Progress items={view.checklist} />
        <Checklist items={view.checklist} next={view.next} mark={mark} show={show} />
      </>
    );
  return (
    <>
      <div className="complete">
        <h3>
          <Icon name="check" size={18} /> {view.frozen ? 'Sent as it is here' : 'That is everything'}
        </h3>
        <p className="quiet small">{view.frozen ? 'To change an answer, withdraw the proposal first.' : 'Read it through; change what is not right.'}</p>
      </div>
      <Record items={view.checklist} mark={mark} change={view.frozen ? undefined : change} />
      {!view.frozen && (
        <button type="button" className="button primary to-bid" onClick={toBid}>
          Continue to bid <Icon name="forward" size={16} />
        </button>
      )}
    </>
  );
}
