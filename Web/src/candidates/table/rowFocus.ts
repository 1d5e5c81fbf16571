import { stepped } from './keys';

const rowsIn = (frame: HTMLElement | null): readonly HTMLTableRowElement[] => [...(frame?.querySelectorAll('tbody tr') ?? [])] as HTMLTableRowElement[];

const focusRow = (row: HTMLElement | undefined): void => row?.querySelector<HTMLElement>('th a')?.focus();

/** Moves the focus a row on; false where there is no further one. */
export function moveFocus(frame: HTMLElement | null, action: 'next' | 'previous'): boolean {
  const rows = rowsIn(frame);
  const at = rows.findIndex((row) => row.contains(document.activeElement));
  const to = stepped(at, rows.length, action);
  focusRow(rows[to]);
  return to !== at;
}

/** The candidate whose row has the focus. */
export const focusedCandidate = (frame: HTMLElement | null): string | undefined =>
  rowsIn(frame).find((row) => row.contains(document.activeElement))?.dataset.candidate;

/** The candidate in whose row something is. */
export const candidateAt = (target: EventTarget): string | undefined =>
  target instanceof Element ? target.closest<HTMLElement>('tr[data-candidate]')?.dataset.candidate : undefined;

/** Back to the row of a candidate one has looked at. */
export function returnTo(frame: HTMLElement | null, candidate: string): void {
  focusRow(rowsIn(frame).find((row) => row.dataset.candidate === candidate));
}
