import { useRef } from 'react';
import { Icon, type IconName } from '../elements/icon';
import { progress, type ChecklistItem } from '../reading/checklist';
import './checklist.css';

const signs: Readonly<Record<ChecklistItem['status'], readonly [IconName, string]>> = {
  captured: ['check', 'captured'],
  declined: ['minus', 'noted, and that is fine'],
  rejected: ['alert', 'needs another answer'],
  missing: ['circle', 'still to come'],
};

interface Props {
  readonly items: readonly ChecklistItem[];
  readonly next: string | null;
  readonly mark: (fieldId: string | null) => void;
  readonly show: (item: ChecklistItem) => void;
}

/** What is captured and what is to come; an item with evidence marks its words in the chat. */
export function Checklist({ items, next, mark, show }: Props) {
  return (
    <ul className="checklist">
      {items.map((item) => (
        <Item key={item.fieldId} item={item} asked={item.fieldId === next} mark={mark} show={show} />
      ))}
    </ul>
  );
}

/** "2 of 4 captured", with its bar. */
export function Progress({ items }: { readonly items: readonly ChecklistItem[] }) {
  const { settled, required } = progress(items);
  return (
    <div className="progress">
      <p className="figures" role="status">
        <strong>{settled}</strong> of {required} captured
      </p>
      <progress value={settled} max={required} aria-label="Required answers captured" />
    </div>
  );
}

interface ItemProps extends Pick<Props, 'mark' | 'show'> {
  readonly item: ChecklistItem;
  readonly asked: boolean;
}

function Item({ item, asked, mark, show }: ItemProps) {
  const first = useRef(item.status);
  const [icon, words] = signs[item.status];
  const name = `item ${item.status}${asked ? ' asked' : ''}${item.status !== first.current ? ' fresh' : ''}`;
  const body = (
    <>
      <span className="sign">
        <Icon name={icon} size={16} />
      </span>
      <span className="item-words">
        <span className="item-label">
          {item.label}
          {!item.required && <span className="optional"> optional</span>}
          <span className="visually-hidden">, {words}</span>
        </span>
        {item.display !== null && <span className="item-value">{item.display}</span>}
        {item.status === 'missing' && asked && <span className="item-note">Asked now</span>}
        {item.reason !== null && item.status !== 'missing' && <span className="item-note reason">{item.reason}</span>}
        {item.example !== null && item.status === 'rejected' && <span className="item-note">e.g. {item.example}</span>}
      </span>
    </>
  );
  if (item.evidence.length === 0) return <li className={name}>{body}</li>;
  const marking = { onMouseEnter: () => mark(item.fieldId), onMouseLeave: () => mark(null), onFocus: () => mark(item.fieldId), onBlur: () => mark(null) };
  return (
    <li className={name}>
      <button type="button" title="Show where it was said" {...marking} onClick={() => show(item)}>
        {body}
      </button>
    </li>
  );
}
