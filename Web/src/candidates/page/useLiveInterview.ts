import { useEffect, useState } from 'react';
import { call } from '../../api';
import type { InterviewView, LiveEvent } from '../../interviews/interview';
import { update, type InterviewState } from '../../interviews/state';
import { watch } from '../../live';
import { createStore } from '../../store';
import { useStore } from '../../useStore';
import type { CandidateView } from '../candidate';

/** A candidate's interview as it goes on; the same fold as the candidate's own. */
export function useLiveInterview(view: CandidateView, path: string): InterviewView {
  const [store] = useState(() => createStore(update, { kind: 'ready', view: view.interview, outbox: [], behind: false } as InterviewState));
  useEffect(() => {
    const version = () => {
      const state = store.get();
      return state.kind === 'ready' ? state.view.version : 0;
    };
    return watch({
      topic: `interview/${view.row.jobId}/${view.row.candidateId}`,
      after: version,
      next(item) {
        if (typeof item.version !== 'number') return;
        store.send({ type: 'live', version: item.version, events: Array.isArray(item.events) ? (item.events as LiveEvent[]) : [] });
        const state = store.get();
        if (state.kind === 'ready' && state.behind)
          void call<CandidateView>('GET', path).then((reply) => reply.ok && store.send({ type: 'answered', view: reply.value.interview }));
      },
    });
  }, [store, view, path]);
  const state = useStore(store);
  return state.kind === 'ready' ? state.view : view.interview;
}
