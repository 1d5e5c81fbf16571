import { useEffect, useState } from 'react';
import { ConnectionBar } from '../connection/bar';
import { Dialog } from '../elements/dialog';
import { Icon } from '../elements/icon';
import { notify } from '../elements/notice';
import { ProblemNote } from '../elements/problemNote';
import { Skeleton } from '../elements/skeleton';
import type { Desk } from '../interviews/desk';
import { InterviewStep } from '../interviews/interviewStep';
import type { InterviewReady } from '../interviews/state';
import { useDesk } from '../interviews/useDesk';
import type { JobView } from '../jobs/job';
import { navigate } from '../routing/router';
import { useStore } from '../useStore';
import './applyModal.css';
import { openBid, type BidDesk } from './bidDesk';
import { BidStep } from './bidStep';
import { isEditable, stepOf, type Step } from './proposal';
import { SentStep } from './sentStep';
import type { BidReady } from './state';
import { StepBar } from './stepBar';

interface Props {
  readonly job: JobView;
  /** The step the address asks for. */
  readonly wanted: string | undefined;
}

/** The proposal: interview, bid, sent. Its address reopens it where it was left. */
export function ApplyModal({ job, wanted }: Props) {
  const desk = useDesk(job.id);
  const bid = useBidDesk(job.id);
  const close = () => {
    navigate(`/jobs/${job.id}`);
    notify('Saved. You can continue on any device.');
    requestAnimationFrame(() => document.getElementById('apply')?.focus());
  };
  return (
    <Dialog className="apply" labelledBy="apply-title" onClose={close}>
      <div className="apply-head">
        <h2 id="apply-title" tabIndex={-1} data-first>
          {job.title} <span className="quiet">· {job.organisationName}</span>
        </h2>
        <button type="button" className="button plain square" aria-label="Close; what you said is kept" onClick={close}>
          <Icon name="close" />
        </button>
      </div>
      <ConnectionBar />
      {desk && bid ? <Opened job={job} wanted={wanted} desk={desk} bid={bid} /> : <Opening />}
    </Dialog>
  );
}

const Opening = () => (
  <div className="step-body">
    <Skeleton of="your interview" rows={5} />
  </div>
);

function Opened({ job, wanted, desk, bid }: Props & { readonly desk: Desk; readonly bid: BidDesk }) {
  const interview = useStore(desk.store);
  const proposal = useStore(bid.store);
  const problem = interview.kind === 'refused' ? interview.problem : proposal.kind === 'refused' ? proposal.problem : null;
  if (problem)
    return (
      <div className="step-body">
        <ProblemNote problem={problem} what="The interview could not be opened." retry={() => location.reload()} />
      </div>
    );
  if (interview.kind !== 'ready' || proposal.kind !== 'ready') return <Opening />;
  return <Steps job={job} wanted={wanted} desk={desk} bid={bid} interview={interview} proposal={proposal} />;
}

interface StepsProps extends Props {
  readonly desk: Desk;
  readonly bid: BidDesk;
  readonly interview: InterviewReady;
  readonly proposal: BidReady;
}

function Steps({ job, wanted, desk, bid, interview, proposal }: StepsProps) {
  const complete = interview.view.status === 'complete';
  const step = stepOf(wanted, complete, proposal.proposal);
  const go = (to: Step) => navigate(`/jobs/${job.id}/apply/${to}`, { replace: true });
  return (
    <>
      <div className="apply-steps">
        <StepBar at={step} complete={complete} submitted={!isEditable(proposal.proposal.stage)} go={go} />
      </div>
      {step === 'interview' && <InterviewStep desk={desk} state={interview} fields={job.fields} toBid={() => go('bid')} />}
      {step === 'bid' && <BidStep desk={bid} state={proposal} organisation={job.organisationName} toInterview={() => go('interview')} />}
      {step === 'sent' && <SentStep desk={bid} state={proposal} items={interview.view.checklist} job={job} />}
    </>
  );
}

function useBidDesk(job: string): BidDesk | null {
  const [desk, setDesk] = useState<BidDesk | null>(null);
  useEffect(() => {
    const opened = openBid(job);
    void opened.load();
    setDesk(opened);
    return () => opened.close();
  }, [job]);
  return desk;
}
