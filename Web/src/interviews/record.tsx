import type { ChecklistItem } from '../reading/checklist';
import './record.css';

interface Props {
  readonly items: readonly ChecklistItem[];
  readonly mark?: (fieldId: string | null) => void;
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
            {change && (
              <button type="button" className="link-button" onFocus={() => mark?.(item.fieldId)} onBlur={() => mark?.(null)} onClick={() => change(item)}>
                {item.status === 'missing' ? 'add' : 'change'}
                <span className="visually-hidden"> {item.label}</span>
              </button>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Value({ item }: { readonly item: ChecklistItem }) {
  if (item.display !== null) return <span className="value">{item.display}</span>;
  if (item.status === 'declined') return <span className="value quiet">{item.reason ?? 'Declined'}</span>;
  return <span className="value quiet">{item.status === 'rejected' ? `Not captured. ${item.reason ?? ''}` : 'Not answered'}</span>;
}
