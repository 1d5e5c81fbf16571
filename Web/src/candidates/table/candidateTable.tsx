import { useCallback, useState, type RefObject } from 'react';
import { Icon } from '../../elements/icon';
import { directionOf, type Asked } from '../filters/asked';
import type { CandidateRow as Row } from '../candidate';
import { CandidateRow } from './candidateRow';
import './candidateTable.css';
import type { Column } from './columns';
import { EvidencePopover } from '../words/evidencePopover';
import type { Selection, SelectionEvent } from './selection';

interface Props {
  readonly frame: RefObject<HTMLDivElement | null>;
  readonly path: string;
  readonly rows: readonly Row[];
  readonly fresh: ReadonlySet<string>;
  readonly columns: readonly Column[];
  readonly asked: Asked;
  readonly isBusy: boolean;
  readonly sort: (column: Pick<Column, 'sort' | 'first'>) => void;
  readonly selection: Selection;
  readonly select: (event: SelectionEvent) => void;
}

interface Open {
  readonly anchor: HTMLElement;
  readonly candidate: string;
  readonly column: Column;
}

/** One row a candidate, one column a field. */
export function CandidateTable({ frame, path, rows, fresh, columns, asked, isBusy, sort, selection, select }: Props) {
  const [open, setOpen] = useState<Open | null>(null);
  const show = useCallback(
    (anchor: HTMLElement, row: Row, column: Column) =>
      setOpen((before) => (before?.anchor === anchor ? null : { anchor, candidate: row.candidateId, column })),
    [],
  );
  const choose = useCallback((candidate: string) => select({ type: 'toggled', candidate }), [select]);
  const openRow = open && rows.find((row) => row.candidateId === open.candidate);
  const ids = rows.map((row) => row.candidateId);
  const chosen = ids.filter((id) => selection.includes(id)).length;
  return (
    <>
      <div className="table-frame" ref={frame} tabIndex={0} role="region" aria-label="Candidates">
        <table className="table" aria-busy={isBusy}>
          <thead>
            <tr>
              <td className="choose">
                <input
                  type="checkbox"
                  aria-label="Choose all shown"
                  checked={chosen === ids.length}
                  ref={(box) => {
                    if (box) box.indeterminate = chosen > 0 && chosen < ids.length;
                  }}
                  onChange={() => select({ type: 'toggledAll', candidates: ids })}
                />
              </td>
              <Heading column={{ label: 'Candidate', sort: 'name', first: 'ascending', field: null }} asked={asked} sort={sort} />
              {columns.map((column) => (
                <Heading key={column.id} column={column} asked={asked} sort={sort} />
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <CandidateRow
                key={row.candidateId}
                row={row}
                columns={columns}
                isChosen={selection.includes(row.candidateId)}
                isFresh={fresh.has(row.candidateId)}
                open={openRow === row ? (open?.column.id ?? null) : null}
                choose={choose}
                show={show}
              />
            ))}
          </tbody>
        </table>
      </div>
      {open && openRow && open.column.field && (
        <EvidencePopover key={`${open.candidate} ${open.column.id}`} anchor={open.anchor} row={openRow} field={open.column.field} path={path} onClose={() => setOpen(null)} />
      )}
    </>
  );
}

interface HeadingProps extends Pick<Props, 'asked' | 'sort'> {
  readonly column: Omit<Column, 'id'>;
}

function Heading({ column, asked, sort }: HeadingProps) {
  if (column.sort === null) return <th scope="col">{column.label}</th>;
  const direction = directionOf(asked, column.sort);
  return (
    <th scope="col" aria-sort={direction === 'none' ? undefined : direction}>
      <button type="button" className="sort" title={column.field?.question} onClick={() => sort(column)}>
        <span>{column.label}</span>
        <span className={direction}>
          <Icon name={direction === 'ascending' ? 'up' : 'down'} size={14} />
        </span>
      </button>
    </th>
  );
}
