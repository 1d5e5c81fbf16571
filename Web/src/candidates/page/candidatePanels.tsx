import { Icon } from '../../elements/icon';
import { exact, money } from '../../elements/times';
import { sizeOf, type ProfileView } from '../../me/profile';
import type { ProposalView } from '../../proposals/proposal';

/** What the candidate asks for. */
export function BidPanel({ proposal }: { readonly proposal: ProposalView }) {
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

/** How to reach the candidate, and the resume. */
export function ContactPanel({ profile, path }: { readonly profile: ProfileView; readonly path: string }) {
  const clock = clockIn(profile.zone);
  return (
    <section className="panel" aria-labelledby="contact">
      <h2 id="contact">Contact</h2>
      <p className="small">
        <a href={`mailto:${profile.email}`}>{profile.email}</a>
        <br />
        <span className="quiet">
          {profile.zone}
          {clock !== null && <span className="no-print">, {clock} there now</span>}
        </span>
      </p>
      {profile.resume ? (
        <a className="button compact no-print" href={`${path}/resume`} download>
          <Icon name="file" size={16} /> {profile.resume.name}, {sizeOf(profile.resume.bytes)}
        </a>
      ) : (
        <p className="quiet small no-print">No resume stored.</p>
      )}
    </section>
  );
}

/** What a clock shows there now; null where this browser does not know the zone. */
function clockIn(timeZone: string): string | null {
  try {
    return new Intl.DateTimeFormat('en', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone }).format(new Date());
  } catch {
    return null;
  }
}
