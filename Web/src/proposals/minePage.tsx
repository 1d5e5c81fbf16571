import { Listing } from '../elements/listing';
import { Empty } from '../elements/problemNote';
import { Time } from '../elements/time';
import { money } from '../elements/times';
import '../jobs/jobs.css';
import { Page } from '../layout/page';
import { Link } from '../routing/link';
import { useList } from '../useList';
import { isEditable, stageNames, type MyProposal } from './proposal';

export function MinePage() {
  const { list, more, reload } = useList<MyProposal>('/api/proposals/mine');
  const nothing = (
    <Empty action={<Link className="button primary" to="/jobs">Find a job</Link>}>You have not applied anywhere yet. What you begin is kept here.</Empty>
  );
  return (
    <Page title="My proposals" lead="Everything you began or sent.">
      <Listing list={list} of="your proposals" reload={reload} more={more} empty={nothing}>
        {(proposals) => (
          <ul className="cards">
            {proposals.map((proposal) => (
              <ProposalCard key={proposal.jobId} proposal={proposal} />
            ))}
          </ul>
        )}
      </Listing>
    </Page>
  );
}

function ProposalCard({ proposal }: { readonly proposal: MyProposal }) {
  const [badge, next] = standing(proposal);
  return (
    <li className="card">
      <div className="card-head">
        <h2>
          <Link to={`/jobs/${proposal.jobId}/apply`}>{proposal.jobTitle}</Link>
        </h2>
        <span className={isEditable(proposal.stage) ? 'badge' : 'badge strong'}>{badge}</span>
      </div>
      <p className="quiet small">
        {proposal.organisationName} · changed <Time at={proposal.changedAt} />
      </p>
      <p className="small figures">
        {proposal.captured} of {proposal.required} answers captured
        {proposal.amount !== null && ` · bid ${money(proposal.amount, proposal.currency)}`}
      </p>
      <p className="next-step">{next}</p>
    </li>
  );
}

/** What it is, and what comes next. */
function standing(proposal: MyProposal): readonly [string, string] {
  if (!isEditable(proposal.stage)) return [stageNames[proposal.stage], 'See what you sent'];
  if (proposal.interviewStatus === 'open') return ['Interview', 'Continue the interview'];
  return proposal.stage === 'withdrawn' ? ['Withdrawn', 'Submit it again'] : ['Draft', 'Continue to bid'];
}
