import { Icon } from '../elements/icon';
import { Time } from '../elements/time';
import { money } from '../elements/times';
import { isEditable, stageNames } from '../proposals/proposal';
import type { Field } from '../reading/field';
import { Link } from '../routing/link';
import type { CandidateCell, CandidateRow } from './candidate';
import './candidateTable.css';

interface Props {
  readonly job: string;
  readonly rows: readonly CandidateRow[];
  readonly fields: readonly Field[];
}

/** One row a candidate, one column a field. */
export function CandidateTable({ job, rows, fields }: Props) {
  return (
    <div className="table-frame" tabIndex={0} role="region" aria-label="Candidates">
      <table className="table">
        <thead>
          <tr>
            <th scope="col">Candidate</th>
            <th scope="col">Stage</th>
            <th scope="col">Captured</th>
            {fields.map((field) => (
              <th key={field.id} scope="col" title={field.question}>
                {field.label}
              </th>
            ))}
            <th scope="col">Bid</th>
            <th scope="col">Changed</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.candidateId} job={job} row={row} fields={fields} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ job, row, fields }: { readonly job: string; readonly row: CandidateRow; readonly fields: readonly Field[] }) {
  const stage = isEditable(row.stage) && row.stage !== 'withdrawn' ? (row.interviewStatus === 'complete' ? 'Writing the bid' : 'In interview') : stageNames[row.stage];
  return (
    <tr>
      <th scope="row">
        <Link to={`/jobs/${job}/candidates/${row.candidateId}`}>{row.name}</Link>
        {row.headline && <span className="headline">{row.headline}</span>}
      </th>
      <td>
        <span className={isEditable(row.stage) ? 'badge' : 'badge strong'}>{stage}</span>
      </td>
      <td>
        {row.captured} of {row.required}
      </td>
      {fields.map((field) => (
        <td key={field.id}>
          <Cell cell={row.cells.find((cell) => cell.fieldId === field.id)} />
        </td>
      ))}
      <td className="number">{row.amount === null ? <span className="quiet">–</span> : money(row.amount, row.currency)}</td>
      <td>
        <Time at={row.changedAt} />
      </td>
    </tr>
  );
}

function Cell({ cell }: { readonly cell: CandidateCell | undefined }) {
  if (!cell || cell.status === 'missing') return <span className="quiet" aria-label="not answered yet">–</span>;
  if (cell.status === 'captured') return <span className="cell-value" title={cell.display ?? undefined}>{cell.display}</span>;
  if (cell.status === 'declined') return <span className="quiet">Declined</span>;
  return (
    <span className="cell-rejected">
      <Icon name="alert" size={14} /> Not clear yet
    </span>
  );
}
