import { useId, useState } from 'react';
import { Dialog } from '../elements/dialog';
import { Icon } from '../elements/icon';
import { ProblemNote } from '../elements/problemNote';
import { exact, money } from '../elements/times';
import { useFocused } from '../elements/useFocused';
import { Record } from '../interviews/record';
import type { ChecklistItem } from '../reading/checklist';
import type { BidDesk } from './bidDesk';
import type { BidReady } from './state';

interface Props {
  readonly desk: BidDesk;
  readonly state: BidReady;
  readonly items: readonly ChecklistItem[];
  readonly job: { readonly title: string; readonly organisationName: string };
}

/** What was sent, and the way to take it back. */
export function SentStep({ desk, state, items, job }: Props) {
  const [asking, setAsking] = useState(false);
  const heading = useFocused<HTMLHeadingElement>();
  const { proposal } = state;
  return (
    <div className="step-body">
      <div className="sent-head">
        <Icon name="check" size={28} />
        <div>
          <h3 ref={heading} tabIndex={-1} className="step-title">Your proposal is with {job.organisationName}</h3>
          {proposal.submittedAt && <p className="quiet">Sent {exact(proposal.submittedAt)}. You will find it under My proposals.</p>}
        </div>
      </div>
      {state.problem && <ProblemNote problem={state.problem} what="The proposal was not withdrawn." />}
      <div className="sent-columns">
        <section className="panel" aria-labelledby="sent-bid">
          <h4 id="sent-bid">Your bid</h4>
          <p className="bid-amount figures">{proposal.amount === null ? 'No amount' : money(proposal.amount, proposal.currency)}</p>
          {proposal.note && <p className="prose">{proposal.note}</p>}
        </section>
        <section className="panel" aria-labelledby="sent-record">
          <h4 id="sent-record">Your record</h4>
          <Record items={items} />
        </section>
      </div>
      {proposal.stage === 'submitted' && (
        <div className="actions step-actions">
          <button type="button" className="button" disabled={state.sending !== 'no'} onClick={() => setAsking(true)}>
            {state.sending === 'withdrawing' ? 'Withdrawing…' : 'Withdraw proposal'}
          </button>
        </div>
      )}
      {asking && <AskWithdraw job={job} close={() => setAsking(false)} withdraw={() => void desk.withdraw()} />}
    </div>
  );
}

function AskWithdraw({ job, close, withdraw }: { readonly job: Props['job']; readonly close: () => void; readonly withdraw: () => void }) {
  const id = useId();
  return (
    <Dialog className="ask" labelledBy={id} onClose={close}>
      <h2 id={id} tabIndex={-1} data-first>Withdraw your proposal?</h2>
      <p>
        {job.organisationName} will no longer see your bid for <strong>{job.title}</strong>. Your answers stay, and you can submit it again.
      </p>
      <div className="actions">
        <button type="button" className="button danger" onClick={() => (close(), withdraw())}>
          Withdraw proposal
        </button>
        <button type="button" className="button" onClick={close}>
          Keep it
        </button>
      </div>
    </Dialog>
  );
}
