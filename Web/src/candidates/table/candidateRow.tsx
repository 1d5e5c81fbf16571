import { memo } from 'react';
import { Icon } from '../../elements/icon';
import { Time } from '../../elements/time';
import { money } from '../../elements/times';
import { isEditable, stageNames } from '../../proposals/proposal';
import { Link } from '../../routing/link';
import type { CandidateCell, CandidateRow as Row } from '../candidate';
import './candidateRow.css';
import type { Column } from './columns';
import { statusNames } from '../filters/condition';

interface Props {
  readonly row: Row;
  readonly columns: readonly Column[];
  readonly isChosen: boolean;
  readonly isFresh: boolean;
  /** The column whose words are open. */
  readonly open: string | null;
  readonly choose: (candidate: string) => void;
  readonly show: (anchor: HTMLElement, row: Row, column: Column) => void;
}

/** One candidate: a box to choose, the name that opens, a cell a column. */
export const CandidateRow = memo(function CandidateRow({ row, columns, isChosen, isFresh, open, choose, show }: Props) {
  // Two names for one fade: the other one starts it again.
  const fade = isFresh ? (row.rowVersion % 2 === 0 ? 'fresh' : 'fresh again') : undefined;
  return (
    <tr className={fade} data-candidate={row.candidateId} data-chosen={isChosen || undefined}>
      <td className="choose">
        <input type="checkbox" aria-label={`Choose ${row.name}`} checked={isChosen} onChange={() => choose(row.candidateId)} />
      </td>
      <th scope="row">
        <Link to={`/jobs/${row.jobId}/candidates/${row.candidateId}`}>{row.name}</Link>
        {row.headline && <span className="headline">{row.headline}</span>}
      </th>
      {columns.map((column) => (
        <td key={column.id} className={column.id === 'bid' ? 'number' : undefined}>
          {column.field ? (
            <Answer
              cell={row.cells.find((cell) => cell.fieldId === column.field?.id)}
              isOpen={open === column.id}
              show={(anchor) => show(anchor, row, column)}
            />
          ) : (
            <Fact row={row} column={column.id} />
          )}
        </td>
      ))}
    </tr>
  );
});

function Fact({ row, column }: { readonly row: Row; readonly column: string }) {
  switch (column) {
    case 'stage':
      return <span className={isEditable(row.stage) ? 'badge' : 'badge strong'}>{stageNames[row.stage]}</span>;
    case 'progress':
      return <Progress row={row} />;
    case 'bid':
      return row.amount === null ? <span className="quiet">–</span> : money(row.amount, row.currency);
    case 'started':
      return <Time at={row.startedAt} />;
    default:
      return <Time at={row.changedAt} />;
  }
}

function Progress({ row: { interviewStatus, captured, required } }: { readonly row: Row }) {
  if (interviewStatus === 'complete')
    return (
      <span className="progress-cell done">
        <Icon name="check" size={14} /> Complete
      </span>
    );
  return (
    <span className="progress-cell">
      <span className="progress-line" aria-hidden="true">
        <span style={{ width: `${required === 0 ? 100 : (100 * captured) / required}%` }} />
      </span>
      {captured} of {required}
    </span>
  );
}

interface AnswerProps {
  readonly cell: CandidateCell | undefined;
  readonly isOpen: boolean;
  readonly show: (anchor: HTMLElement) => void;
}

function Answer({ cell, isOpen, show }: AnswerProps) {
  if (!cell || cell.status === 'missing')
    return (
      <span className="quiet">
        <span aria-hidden="true">–</span>
        <span className="visually-hidden">{statusNames.missing}</span>
      </span>
    );
  return (
    <button type="button" className={`answer ${cell.status}`} aria-haspopup="dialog" aria-expanded={isOpen} onClick={(event) => show(event.currentTarget)}>
      {cell.status === 'rejected' && <Icon name="alert" size={14} />}
      <span>{cell.status === 'captured' ? shortened(cell.display ?? '') : statusNames[cell.status]}</span>
    </button>
  );
}

/** A link without what all links begin with. */
const shortened = (display: string): string => display.replace(/^https:\/\/(www\.)?(?=\S+$)/, '');
