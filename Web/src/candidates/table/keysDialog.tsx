import { Icon } from '../../elements/icon';
import { Dialog } from '../../elements/dialog';
import { listed } from './keys';
import './keysDialog.css';

interface Props {
  readonly on: boolean;
  readonly turn: (on: boolean) => void;
  readonly onClose: () => void;
}

/** The keys of the table, and whether they work: who speaks to the computer may want them off. */
export function KeysDialog({ on, turn, onClose }: Props) {
  return (
    <Dialog className="keys-dialog" labelledBy="keys" onClose={onClose}>
      <div className="popover-head">
        <h2 id="keys">Keys</h2>
        <button type="button" className="button plain compact square" aria-label="Close" data-first onClick={onClose}>
          <Icon name="close" size={16} />
        </button>
      </div>
      <dl>
        {listed.map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <label className="choice">
        <input type="checkbox" checked={on} onChange={(event) => turn(event.target.checked)} />
        Single keys work
      </label>
    </Dialog>
  );
}
