import { useCallback, useState } from 'react';
import { Icon } from '../../elements/icon';
import { ProblemNote } from '../../elements/problemNote';
import { Skeleton } from '../../elements/skeleton';
import { jobPath, type JobView } from '../../jobs/job';
import { Page } from '../../layout/page';
import { useLoaded } from '../../loaded';
import { stageNames } from '../../proposals/proposal';
import { progress, type ChecklistItem } from '../../reading/checklist';
import { Link } from '../../routing/link';
import type { CandidateView } from '../candidate';
import './candidatePage.css';
import './print.css';
import { BidPanel, ContactPanel } from './candidatePanels';
import { Facts } from './facts';
import { tablePath } from '../table/leftTable';
import { comparePath } from '../table/selection';
import { itemId, Transcript } from './transcript';
import { useLiveInterview } from './useLiveInterview';
import { useLiveProposal } from './useLiveProposal';

interface Props {
  readonly job: string;
  readonly candidate: string;
}

/** One candidate: the record, the bid, the resume, and the words it all came from. */
export function CandidatePage({ job, candidate }: Props) {
  const path = `${jobPath(job)}/candidates/${encodeURIComponent(candidate)}`;
  const { loaded, reload } = useLoaded<CandidateView>(path);
  const posting = useLoaded<JobView>(jobPath(job)).loaded;
  const title = posting.kind === 'ready' ? posting.value.title : '';
  if (loaded.kind === 'ready') return <Shown key={candidate} view={loaded.value} path={path} job={job} title={title} />;
  return (
    <Page title="Candidate" back={<Back job={job} />}>
      {loaded.kind === 'refused' ? <ProblemNote problem={loaded.problem} what="We could not open this candidate." retry={reload} /> : <Skeleton of="the candidate" rows={6} />}
    </Page>
  );
}

const Back = ({ job }: { readonly job: string }) => (
  <Link className="back" to={tablePath(job)}>
    <Icon name="back" size={16} /> All candidates
  </Link>
);

interface ShownProps {
  readonly view: CandidateView;
  readonly path: string;
  readonly job: string;
  readonly title: string;
}

function Shown({ view, path, job, title }: ShownProps) {
  const { row, profile } = view;
  const interview = useLiveInterview(view, path);
  const proposal = useLiveProposal(view, path);
  const [marked, mark] = useState<string | null>(null);
  const { settled, required } = progress(interview.checklist);
  const showValue = useCallback((field: string) => {
    const item = document.getElementById(itemId(field));
    item?.scrollIntoView({ block: 'nearest' });
    item?.focus({ preventScroll: true });
  }, []);
  return (
    <Page
      wide
      back={<Back job={job} />}
      title={row.name}
      lead={<Lead headline={profile.headline} job={title} />}
      aside={
        <>
          <span className="badge strong" role="status">
            {stageNames[proposal.stage]}
          </span>
          <Link className="button" to={comparePath(job, [row.candidateId])}>
            Compare
          </Link>
          <button type="button" className="button" onClick={() => print()}>
            Print
          </button>
        </>
      }
    >
      <div className="candidate-columns">
        <div className="candidate-facts">
          <section className="panel" aria-labelledby="record">
            <h2 id="record">Record</h2>
            <p className="quiet small no-print">
              {settled} of {required} required answers captured. Point at one to mark the words it came from, or at words to mark the answer.
            </p>
            <Facts items={interview.checklist} messages={interview.messages} marked={marked} mark={mark} show={showWords} />
          </section>
          <BidPanel proposal={proposal} />
          <ContactPanel profile={profile} path={path} />
        </div>
        <Transcript interview={interview} name={row.name} marked={marked} mark={mark} show={showValue} />
      </div>
    </Page>
  );
}

const Lead = ({ headline, job }: { readonly headline: string; readonly job: string }) => (
  <>
    {headline}
    {headline && job && ' · '}
    {job}
  </>
);

/** Brings the words a value came from into view. */
function showWords(item: ChecklistItem): void {
  const id = item.evidence[0]?.messageId;
  if (id !== undefined) document.querySelector(`[data-message="${CSS.escape(String(id))}"]`)?.scrollIntoView({ block: 'center' });
}
