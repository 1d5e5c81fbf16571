import { useState } from 'react';
import { Icon } from '../../elements/icon';
import type { Column } from './columns';
import { Popover } from '../words/popover';

interface Props {
  readonly columns: readonly Column[];
  readonly hidden: readonly string[];
  readonly hide: (hidden: readonly string[]) => void;
}

/** Which columns are shown; the choice is remembered for the job. */
export function ColumnsMenu({ columns, hidden, hide }: Props) {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const toggle = (id: string) => hide(hidden.includes(id) ? hidden.filter((one) => one !== id) : [...hidden, id]);
  return (
    <>
      <button type="button" className="button" aria-haspopup="dialog" aria-expanded={anchor !== null} onClick={(event) => setAnchor(anchor ? null : event.currentTarget)}>
        <Icon name="columns" size={18} /> Columns
      </button>
      {anchor && (
        <Popover anchor={anchor} label="Columns" onClose={() => setAnchor(null)}>
          <fieldset>
            <legend className="legend">Columns</legend>
            {columns.map((column, index) => (
              <label key={column.id} className="choice">
                <input type="checkbox" data-first={index === 0 || undefined} checked={!hidden.includes(column.id)} onChange={() => toggle(column.id)} />
                {column.label}
              </label>
            ))}
          </fieldset>
        </Popover>
      )}
    </>
  );
}
