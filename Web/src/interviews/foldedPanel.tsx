import { useState } from 'react';
import { Dialog } from '../elements/dialog';
import { Icon } from '../elements/icon';
import { progress } from '../reading/checklist';
import { Panel, type PanelProps } from './panel';

/** The panel on a phone: one line above the input, opened as a sheet. */
export function FoldedPanel(props: PanelProps) {
  const [open, setOpen] = useState(false);
  const { view } = props;
  const { settled, required } = progress(view.checklist);
  const next = view.checklist.find((item) => item.fieldId === view.next);
  const close = () => setOpen(false);
  return (
    <div className="folded">
      <button type="button" className="fold" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <span className="figures" role="status">
          <strong>{settled} of {required}</strong>
          {view.status === 'complete' ? ' · review' : next && ` · next: ${next.label}`}
        </span>
        <Icon name="up" size={16} />
        <progress value={settled} max={required} aria-label="Required answers captured" />
      </button>
      {view.status === 'complete' && !view.frozen && (
        <button type="button" className="button primary compact" onClick={props.toBid}>
          Continue to bid
        </button>
      )}
      {open && (
        <Dialog className="sheet" labelledBy="sheet-title" onClose={close}>
          <div className="sheet-head">
            <h2 id="sheet-title" tabIndex={-1} data-first>{view.status === 'complete' ? 'Your record' : 'Checklist'}</h2>
            <button type="button" className="button plain square" aria-label="Close the checklist" onClick={close}>
              <Icon name="close" />
            </button>
          </div>
          <Panel
            {...props}
            show={(item) => {
              close();
              props.mark(item.fieldId);
              props.show(item);
            }}
            change={(item) => {
              close();
              props.change(item);
            }}
          />
        </Dialog>
      )}
    </div>
  );
}
