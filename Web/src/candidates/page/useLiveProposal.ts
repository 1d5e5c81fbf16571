import { useEffect, useRef, useState } from 'react';
import { call } from '../../api';
import { watch } from '../../live';
import { foldProposal, type ProposalLiveEvent, type ProposalView } from '../../proposals/proposal';
import type { CandidateView } from '../candidate';

/** A candidate's proposal as it is now. */
export function useLiveProposal(view: CandidateView, path: string): ProposalView {
  const [proposal, setProposal] = useState(view.proposal);
  const latest = useRef(proposal);
  useEffect(() => {
    const set = (next: ProposalView) => {
      if (next.version < latest.current.version) return;
      latest.current = next;
      setProposal(next);
    };
    return watch({
      topic: `proposal/${view.row.jobId}/${view.row.candidateId}`,
      after: () => latest.current.version,
      next(item) {
        if (typeof item.version !== 'number' || item.version <= latest.current.version) return;
        if (item.version === latest.current.version + 1) return set(foldProposal(latest.current, item.version, Array.isArray(item.events) ? (item.events as ProposalLiveEvent[]) : []));
        void call<CandidateView>('GET', path).then((reply) => reply.ok && set(reply.value.proposal));
      },
    });
  }, [view, path]);
  return proposal;
}
