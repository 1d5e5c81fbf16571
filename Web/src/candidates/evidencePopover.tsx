import { Icon } from '../elements/icon';
import { ProblemNote } from '../elements/problemNote';
import { Skeleton } from '../elements/skeleton';
import { useLoaded } from '../loaded';
import type { ChecklistItem } from '../reading/checklist';
import type { Field } from '../reading/field';
import { Link } from '../routing/link';
import type { CandidateRow, CandidateView } from './candidate';
import { Popover } from './popover';
import { quotesOf } from './quote';
import { Quotes } from './quotes';

interface Props {
  readonly anchor: HTMLElement;
  readonly row: CandidateRow;
  readonly field: Field;
  readonly path: string;
  readonly onClose: () => void;
}

/** The candidate's own words that a cell came from, in place. */
export function EvidencePopover({ anchor, row, field, path, onClose }: Props) {
  return (
    <Popover anchor={anchor} label={`${field.label}, ${row.name}`} onClose={onClose}>
      <div className="popover-head">
        <h2>{field.label}</h2>
        <button type="button" className="button plain compact square" aria-label="Close" onClick={onClose}>
          <Icon name="close" size={16} />
        </button>
      </div>
      <div className="evidence">
        {/* What is said meanwhile is read anew. */}
        <Words key={row.rowVersion} path={`${path}/${encodeURIComponent(row.candidateId)}`} field={field} />
        <Link className="small" to={`/jobs/${row.jobId}/candidates/${row.candidateId}`}>
          Open {row.name}
        </Link>
      </div>
    </Popover>
  );
}

function Words({ path, field }: { readonly path: string; readonly field: Field }) {
  const { loaded, reload } = useLoaded<CandidateView>(path);
  if (loaded.kind === 'loading') return <Skeleton of="what was said" rows={2} />;
  if (loaded.kind === 'refused') return <ProblemNote problem={loaded.problem} what="We could not read what was said." retry={reload} />;
  const { interview } = loaded.value;
  const item = interview.checklist.find((one) => one.fieldId === field.id);
  if (!item) return <p className="quiet">This interview does not have the question.</p>;
  return (
    <>
      {item.display !== null && <p className="value">{item.display}</p>}
      {item.reason && <p className={item.status === 'rejected' ? 'cell-rejected' : 'quiet'}>{item.reason}</p>}
      <Quotes quotes={quotesOf(item.evidence, interview.messages)} />
      <Before item={item} />
    </>
  );
}

function Before({ item: { history } }: { readonly item: ChecklistItem }) {
  if (history.length === 0) return null;
  return <p className="quiet small">Before that: {history.map((value) => value.display).toReversed().join(', ')}</p>;
}
