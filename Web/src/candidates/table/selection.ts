/** Who is chosen, in the order of choosing: for a comparison or an export. They stay chosen when other rows are shown. */
export type Selection = readonly string[];

export type SelectionEvent =
  | { readonly type: 'toggled'; readonly candidate: string }
  /** Everybody on screen, or nobody of them when all are chosen. */
  | { readonly type: 'toggledAll'; readonly candidates: readonly string[] }
  | { readonly type: 'cleared' };

export const leastCompared = 2;
export const mostCompared = 4;
/** More than this do not fit into an address. */
export const mostExported = 100;

export function updateSelection(selection: Selection, event: SelectionEvent): Selection {
  switch (event.type) {
    case 'toggled':
      return selection.includes(event.candidate) ? selection.filter((one) => one !== event.candidate) : [...selection, event.candidate];
    case 'toggledAll':
      return event.candidates.every((one) => selection.includes(one))
        ? selection.filter((one) => !event.candidates.includes(one))
        : [...new Set([...selection, ...event.candidates])];
    case 'cleared':
      return [];
  }
}

/** The query that names them. */
export const candidatesQuery = (candidates: readonly string[]): string =>
  candidates.length === 0 ? '' : `?${new URLSearchParams(candidates.map((one) => ['candidate', one])).toString()}`;

export const comparePath = (job: string, candidates: readonly string[]): string => `/jobs/${job}/compare${candidatesQuery(candidates)}`;

/** Why they cannot be compared yet, or null. */
export function whyNotCompared(count: number): string | null {
  if (count < leastCompared) return 'Choose one more to compare.';
  return count > mostCompared ? `At most ${mostCompared} go side by side.` : null;
}
