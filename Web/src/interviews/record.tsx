import type { ChecklistItem } from '../reading/checklist';
import './record.css';

interface Props {
  readonly items: readonly ChecklistItem[];
  readonly mark?: ((fieldId: string | null) => void) | undefined;
  /** Leaves *change* out when nothing can change any more. */
  readonly change?: ((item: ChecklistItem) => void) | undefined;
}

/** What was captured, item by item. */
export function Record({ items, mark, change }: Props) {
  return (
    <dl className="record">
      {items.map((item) => (
        <div key={item.fieldId} onMouseEnter={() => mark?.(item.fieldId)} onMouseLeave={() => mark?.(null)}>
          <dt>{item.label}</dt>
          <dd>
            <Value item={item} />
            {change && <Act item={item} words={item.status === 'missing' ? 'add' : 'change'} act={change} mark={mark} />}
          </dd>
        </div>
      ))}
    </dl>
  );
}

interface ActProps extends Pick<Props, 'mark'> {
  readonly item: ChecklistItem;
  readonly words: string;
  readonly act: (item: ChecklistItem) => void;
}

function Act({ item, words, act, mark }: ActProps) {
  return (
    <button type="button" className="link-button" onFocus={() => mark?.(item.fieldId)} onBlur={() => mark?.(null)} onClick={() => act(item)}>
      {words}
      <span className="visually-hidden"> {item.label}</span>
    </button>
  );
}

function Value({ item }: { readonly item: ChecklistItem }) {
  if (item.display !== null) return <span className="value">{item.display}</span>;
  if (item.status === 'declined') return <span className="value quiet">{item.reason ?? 'Declined'}</span>;
  return <span className="value quiet">{item.status === 'rejected' ? `Not captured. ${item.reason ?? ''}` : 'Not answered'}</span>;
}
