import { useState } from 'react';
import { Icon } from '../../elements/icon';
import type { Field } from '../../reading/field';
import { Link } from '../../routing/link';
import type { CandidateView } from '../candidate';
import '../table/candidateRow.css';
import type { Compared, Line } from './compare';
import { Popover } from '../words/popover';
import { Said } from '../words/said';

interface Props {
  readonly job: string;
  readonly fields: readonly Field[];
  readonly views: readonly CandidateView[];
  readonly lines: readonly Line[];
  readonly remove: (candidate: string) => void;
}

interface Open {
  readonly anchor: HTMLElement;
  readonly candidate: string;
  readonly field: string;
}

/** A column a candidate, a line a thing; what is the same for all steps back. */
export function CompareTable({ job, fields, views, lines, remove }: Props) {
  const [open, setOpen] = useState<Open | null>(null);
  const openView = views.find((view) => view.row.candidateId === open?.candidate);
  const label = fields.find((field) => field.id === open?.field)?.label ?? '';
  return (
    <div className="compare-frame" tabIndex={0} role="region" aria-label="Comparison">
      <table className="compare">
        <thead>
          <tr>
            <td />
            {views.map(({ row }) => (
              <th key={row.candidateId} scope="col">
                <span className="compare-name">
                  <Link to={`/jobs/${job}/candidates/${row.candidateId}`}>{row.name}</Link>
                  <button type="button" className="button plain compact square no-print" aria-label={`Take ${row.name} out`} onClick={() => remove(row.candidateId)}>
                    <Icon name="close" size={16} />
                  </button>
                </span>
                {row.headline && <span className="headline">{row.headline}</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.id} data-same={(views.length > 1 && !line.differs) || undefined}>
              <th scope="row">
                {line.label}
                {views.length > 1 && !line.differs && <span className="same"> · same</span>}
              </th>
              {line.cells.map((cell, index) => {
                const candidate = views[index]?.row.candidateId ?? '';
                return (
                  <td key={candidate}>
                    <Cell
                      cell={cell}
                      isOpen={open?.candidate === candidate && open.field === cell.field}
                      show={(anchor, field) => setOpen((before) => (before?.anchor === anchor ? null : { anchor, candidate, field }))}
                    />
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {open && openView && (
        <Popover key={`${open.candidate} ${open.field}`} anchor={open.anchor} label={`${label}, ${openView.row.name}`} onClose={() => setOpen(null)}>
          <div className="evidence">
            <h2 className="legend">{label}</h2>
            <Said view={openView} field={open.field} />
          </div>
        </Popover>
      )}
    </div>
  );
}

interface CellProps {
  readonly cell: Compared;
  readonly isOpen: boolean;
  readonly show: (anchor: HTMLElement, field: string) => void;
}

function Cell({ cell: { text, status, field }, isOpen, show }: CellProps) {
  const words = (
    <>
      {status === 'rejected' && <Icon name="alert" size={14} />}
      <span>{text}</span>
    </>
  );
  if (field === null) return <span className={status === 'missing' ? 'compared quiet' : 'compared'}>{words}</span>;
  return (
    <button type="button" className={`compared answer ${status}`} aria-haspopup="dialog" aria-expanded={isOpen} onClick={(event) => show(event.currentTarget, field)}>
      {words}
    </button>
  );
}
