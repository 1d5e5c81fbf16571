import { useEffect, useReducer, type Dispatch } from 'react';
import { updateSelection, type Selection, type SelectionEvent } from './selection';

const left = new Map<string, Selection>();

/** Who is chosen of a job; they are still chosen when one comes back from looking at somebody. */
export function useSelection(job: string): readonly [Selection, Dispatch<SelectionEvent>] {
  const [selection, send] = useReducer(updateSelection, left.get(job) ?? []);
  useEffect(() => void left.set(job, selection), [job, selection]);
  return [selection, send];
}
