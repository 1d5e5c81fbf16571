import { Time } from '../../elements/time';
import type { ChatMessage } from '../../interviews/interview';
import type { ChecklistItem } from '../../reading/checklist';
import { statusNames } from '../filters/condition';
import './facts.css';
import { quotesOf } from '../words/quote';
import { Quotes } from '../words/quotes';
import { itemId } from './transcript';

interface Props {
  readonly items: readonly ChecklistItem[];
  readonly messages: readonly ChatMessage[];
  readonly marked: string | null;
  readonly mark: (field: string | null) => void;
  /** Brings the words of a value into view. */
  readonly show: (item: ChecklistItem) => void;
}

/** What was captured, item by item, each with the way to its words and what it was before. */
export function Facts({ items, messages, marked, mark, show }: Props) {
  return (
    <dl className="facts">
      {items.map((item) => (
        <div
          key={item.fieldId}
          id={itemId(item.fieldId)}
          tabIndex={-1}
          data-on={marked === item.fieldId || undefined}
          onMouseEnter={() => mark(item.fieldId)}
          onMouseLeave={() => mark(null)}
        >
          <dt>
            {item.label}
            {!item.required && <span> · optional</span>}
          </dt>
          <dd>
            <p className="fact">
              <Value item={item} />
              {item.evidence.length > 0 && (
                <button type="button" className="link-button small" onFocus={() => mark(item.fieldId)} onBlur={() => mark(null)} onClick={() => show(item)}>
                  show<span className="visually-hidden"> the words of {item.label}</span>
                </button>
              )}
            </p>
            {item.history.length > 0 && <History item={item} messages={messages} />}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Value({ item }: { readonly item: ChecklistItem }) {
  if (item.display !== null) return <span className="value">{isLink(item.display) ? <Elsewhere to={item.display} /> : item.display}</span>;
  return (
    <span className={item.status === 'rejected' ? 'value unclear' : 'value quiet'}>
      {statusNames[item.status]}
      {item.reason && `. ${item.reason}`}
    </span>
  );
}

/** Nothing else a candidate wrote is ever followed. */
const isLink = (text: string): boolean => /^https:\/\/[^\s/]+(\/\S*)?$/.test(text);

const Elsewhere = ({ to }: { readonly to: string }) => (
  <a href={to} target="_blank" rel="noopener noreferrer nofollow">
    {to}
  </a>
);

/** Earlier values, the latest first, in the candidate's own words. */
function History({ item: { label, history }, messages }: { readonly item: ChecklistItem; readonly messages: readonly ChatMessage[] }) {
  return (
    <details className="history">
      <summary>
        {history.length === 1 ? '1 earlier value' : `${history.length} earlier values`}
        <span className="visually-hidden"> of {label}</span>
      </summary>
      <ol>
        {history.toReversed().map((value, index) => (
          <li key={index}>
            <p className="value">{value.display}</p>
            <Quotes quotes={quotesOf(value.evidence, messages)} />
            <p className="quiet small">
              replaced <Time at={value.at} />
            </p>
          </li>
        ))}
      </ol>
    </details>
  );
}
