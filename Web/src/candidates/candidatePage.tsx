import { useState } from 'react';
import { Icon } from '../elements/icon';
import { ProblemNote } from '../elements/problemNote';
import { Skeleton } from '../elements/skeleton';
import { exact, money } from '../elements/times';
import { Record } from '../interviews/record';
import { jobPath } from '../jobs/job';
import { Page } from '../layout/page';
import { useLoaded } from '../loaded';
import { sizeOf } from '../me/profile';
import { stageNames, type ProposalView } from '../proposals/proposal';
import type { ChecklistItem } from '../reading/checklist';
import { Link } from '../routing/link';
import type { CandidateView } from './candidate';
import './candidatePage.css';
import { tablePath } from './leftTable';
import { Transcript } from './transcript';
import { useLiveInterview } from './useLiveInterview';

interface Props {
  readonly job: string;
  readonly candidate: string;
}

/** One candidate: the record, the bid, the resume, and the words it all came from. */
export function CandidatePage({ job, candidate }: Props) {
  const path = `${jobPath(job)}/candidates/${encodeURIComponent(candidate)}`;
  const { loaded, reload } = useLoaded<CandidateView>(path);
  if (loaded.kind === 'ready') return <Shown view={loaded.value} path={path} job={job} />;
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

function Shown({ view, path, job }: { readonly view: CandidateView; readonly path: string; readonly job: string }) {
  const { row, profile } = view;
  const interview = useLiveInterview(view, path);
  const [marked, mark] = useState<string | null>(null);
  return (
    <Page wide back={<Back job={job} />} title={row.name} lead={profile.headline || undefined} aside={<span className="badge strong">{stageNames[view.proposal.stage]}</span>}>
      <div className="candidate-columns">
        <div className="candidate-facts">
          <section className="panel" aria-labelledby="record">
            <h2 id="record">Record</h2>
            <p className="quiet small">
              {row.captured} of {row.required} required answers captured. Point at one to mark the words it came from.
            </p>
            <Record items={interview.checklist} mark={mark} show={showIn} />
          </section>
          <BidPanel proposal={view.proposal} />
          <section className="panel" aria-labelledby="contact">
            <h2 id="contact">Contact</h2>
            <p className="small">
              {profile.email}
              <br />
              <span className="quiet">{profile.zone}</span>
            </p>
            {profile.resume ? (
              <a className="button compact" href={`${path}/resume`} download>
                <Icon name="file" size={16} /> Resume, {sizeOf(profile.resume.bytes)}
              </a>
            ) : (
              <p className="quiet small">No resume stored.</p>
            )}
          </section>
        </div>
        <Transcript interview={interview} name={row.name} marked={marked} />
      </div>
    </Page>
  );
}

/** Brings the words a value came from into view. */
function showIn(item: ChecklistItem): void {
  const id = item.evidence[0]?.messageId;
  if (id !== undefined) document.querySelector(`[data-message="${CSS.escape(String(id))}"]`)?.scrollIntoView({ block: 'center' });
}

function BidPanel({ proposal }: { readonly proposal: ProposalView }) {
  const sent = proposal.submittedAt !== null && proposal.stage !== 'withdrawn';
  return (
    <section className="panel" aria-labelledby="bid">
      <h2 id="bid">Bid</h2>
      {sent && proposal.amount !== null ? (
        <>
          <p className="bid-amount figures">{money(proposal.amount, proposal.currency)}</p>
          {proposal.note && <p className="prose">{proposal.note}</p>}
          <p className="quiet small">Submitted {proposal.submittedAt && exact(proposal.submittedAt)}</p>
        </>
      ) : (
        <p className="quiet small">{proposal.stage === 'withdrawn' ? 'The proposal was withdrawn.' : 'Not submitted yet.'}</p>
      )}
    </section>
  );
}
