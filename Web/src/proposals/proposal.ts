export type Stage = 'draft' | 'submitted' | 'shortlisted' | 'interviewing' | 'decided' | 'contract' | 'withdrawn';

export interface Bid {
  readonly amount: number | null;
  /** ISO 4217. */
  readonly currency: string | null;
  readonly note: string | null;
}

export interface ProposalView extends Bid {
  readonly jobId: string;
  readonly candidateId: string;
  readonly version: number;
  readonly stage: Stage;
  readonly submittedAt: string | null;
  readonly withdrawnAt: string | null;
}

export type ProposalLiveEvent =
  | { readonly type: 'drafted'; readonly bid: Bid }
  | { readonly type: 'submitted'; readonly bid: Bid; readonly at: string }
  | { readonly type: 'withdrawn'; readonly at: string };

/** A candidate's own proposal or unfinished interview in a list. */
export interface MyProposal {
  readonly jobId: string;
  readonly jobTitle: string;
  readonly organisationName: string;
  readonly stage: Stage;
  readonly interviewStatus: 'open' | 'complete';
  readonly captured: number;
  readonly required: number;
  readonly amount: number | null;
  readonly currency: string | null;
  readonly changedAt: string;
  readonly submittedAt: string | null;
}

export const stageNames: Readonly<Record<Stage, string>> = {
  draft: 'Draft',
  submitted: 'Submitted',
  shortlisted: 'Shortlisted',
  interviewing: 'Interviewing',
  decided: 'Decided',
  contract: 'Contract',
  withdrawn: 'Withdrawn',
};

/** The candidate can still write it. */
export const isEditable = (stage: Stage): boolean => stage === 'draft' || stage === 'withdrawn';

export type Step = 'interview' | 'bid' | 'sent';

/** Where in the modal a candidate stands; `wanted` is what the address asks for. */
export function stepOf(wanted: string | undefined, complete: boolean, proposal: ProposalView): Step {
  if (!isEditable(proposal.stage)) return wanted === 'interview' ? 'interview' : 'sent';
  if (!complete || wanted === 'interview') return 'interview';
  return wanted === 'bid' || proposal.version > 0 ? 'bid' : 'interview';
}

/** The next version, folded from its events. */
export function foldProposal(have: ProposalView, version: number, events: readonly ProposalLiveEvent[]): ProposalView {
  return events.reduce<ProposalView>((proposal, event) => {
    switch (event.type) {
      case 'drafted':
        return { ...proposal, ...event.bid };
      case 'submitted':
        return { ...proposal, ...event.bid, stage: 'submitted', submittedAt: event.at, withdrawnAt: null };
      case 'withdrawn':
        return { ...proposal, stage: 'withdrawn', withdrawnAt: event.at };
    }
  }, { ...have, version });
}
