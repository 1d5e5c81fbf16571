import type { Problem } from '../../problem';
import type { CandidateView } from '../candidate';
import { mostCompared } from '../table/selection';

/** One of those side by side, as far as it is read. */
export type Read = { readonly kind: 'reading' } | { readonly kind: 'ready'; readonly view: CandidateView } | { readonly kind: 'refused'; readonly problem: Problem };

/** Candidates by their ids; who is no longer looked at stays for the way back. */
export type Comparison = Readonly<Record<string, Read>>;

export type ComparisonEvent =
  | { readonly type: 'reading'; readonly candidate: string }
  | { readonly type: 'read'; readonly candidate: string; readonly view: CandidateView }
  | { readonly type: 'refused'; readonly candidate: string; readonly problem: Problem };

export function updateComparison(comparison: Comparison, event: ComparisonEvent): Comparison {
  const known = comparison[event.candidate];
  switch (event.type) {
    case 'reading':
      return known?.kind === 'ready' ? comparison : { ...comparison, [event.candidate]: { kind: 'reading' } };
    case 'read':
      // Answers may overtake each other.
      if (known?.kind === 'ready' && known.view.row.rowVersion > event.view.row.rowVersion) return comparison;
      return { ...comparison, [event.candidate]: { kind: 'ready', view: event.view } };
    case 'refused':
      // What is shown stays when reading it again failed.
      return known?.kind === 'ready' ? comparison : { ...comparison, [event.candidate]: { kind: 'refused', problem: event.problem } };
  }
}

/** Who is named by an address, each once, at most as many as go side by side. */
export const comparedIn = (search: string): readonly string[] => [...new Set(new URLSearchParams(search).getAll('candidate'))].filter((id) => id !== '').slice(0, mostCompared);
