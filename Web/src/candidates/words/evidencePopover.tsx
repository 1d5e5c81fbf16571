import { Icon } from '../../elements/icon';
import { ProblemNote } from '../../elements/problemNote';
import { Skeleton } from '../../elements/skeleton';
import { useLoaded } from '../../loaded';
import type { Field } from '../../reading/field';
import { Link } from '../../routing/link';
import type { CandidateRow, CandidateView } from '../candidate';
import { Popover } from './popover';
import { Said } from './said';

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
  return <Said view={loaded.value} field={field.id} />;
}
