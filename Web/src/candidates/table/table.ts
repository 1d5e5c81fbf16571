import type { Page } from '../../api';
import type { Problem } from '../../problem';
import { everybody, isNarrowed, searchOf, type Asked } from '../filters/asked';
import type { CandidateRow } from '../candidate';

/** The table on screen. Rows change in their places; nothing moves until somebody asks for it. */
export interface Table {
  readonly asked: Asked;
  readonly rows: readonly CandidateRow[];
  readonly next: string | null;
  /** `first`: it is being asked for anew; what is shown is what was before. */
  readonly busy: 'first' | 'more' | 'no';
  readonly loaded: boolean;
  readonly problem: Problem | null;
  /** Candidates that belong here and came after it was read. */
  readonly waiting: readonly string[];
  /** Rows that changed or came since it was read: they fade in. */
  readonly fresh: ReadonlySet<string>;
  /** Somebody changed who may or may not belong here now: the list must be asked. */
  readonly isUnsure: boolean;
}

export type TableEvent =
  | { readonly type: 'asked'; readonly asked: Asked }
  | { readonly type: 'askedMore' }
  | { readonly type: 'page'; readonly asked: Asked; readonly what: 'first' | 'more'; readonly page: Page<CandidateRow> }
  | { readonly type: 'refused'; readonly asked: Asked; readonly problem: Problem }
  | { readonly type: 'live'; readonly row: CandidateRow }
  /** The first page is being read again, to see what was missed; what changes from now on may not be in it. */
  | { readonly type: 'comparing' }
  | { readonly type: 'compared'; readonly asked: Asked; readonly page: Page<CandidateRow> };

const nobody: ReadonlySet<string> = new Set();

export const emptyTable = (asked: Asked = everybody): Table => ({
  asked, rows: [], next: null, busy: 'first', loaded: false, problem: null, waiting: [], fresh: nobody, isUnsure: false,
});

export function update(table: Table, event: TableEvent): Table {
  switch (event.type) {
    case 'asked':
      return { ...table, asked: event.asked, busy: 'first', problem: null, waiting: [], fresh: new Set(table.waiting), isUnsure: false };
    case 'askedMore':
      return { ...table, busy: 'more', problem: null };
    case 'page':
      return isOf(table, event.asked) && table.busy === event.what ? paged(table, event.what, event.page) : table;
    case 'refused':
      return isOf(table, event.asked) ? { ...table, busy: 'no', problem: event.problem } : table;
    case 'live':
      return live(table, event.row);
    case 'comparing':
      return table.isUnsure ? { ...table, isUnsure: false } : table;
    case 'compared':
      if (!isOf(table, event.asked)) return table;
      if (table.busy === 'first') return paged(table, 'first', event.page);
      if (table.loaded && table.rows.length === 0) return { ...paged(table, 'first', event.page), fresh: new Set(event.page.items.map((row) => row.candidateId)) };
      return compared(table, event.page.items);
  }
}

/** Answers to an earlier question come too late. */
const isOf = (table: Table, asked: Asked): boolean => searchOf(table.asked) === searchOf(asked);

function paged(table: Table, what: 'first' | 'more', { items, next }: Page<CandidateRow>): Table {
  // What came live while the page was on its way is newer than the page.
  const known = new Map(table.rows.map((row) => [row.candidateId, row]));
  const newest = items.map((row) => newer(known.get(row.candidateId), row));
  const ids = new Set(items.map((row) => row.candidateId));
  const rows = what === 'first' ? newest : [...table.rows, ...newest.filter((row) => !known.has(row.candidateId))];
  return { ...table, rows, next, busy: 'no', loaded: true, problem: null, waiting: table.waiting.filter((id) => !ids.has(id)) };
}

const newer = (known: CandidateRow | undefined, row: CandidateRow): CandidateRow => (known && known.rowVersion > row.rowVersion ? known : row);

function live(table: Table, row: CandidateRow): Table {
  const at = table.rows.findIndex((known) => known.candidateId === row.candidateId);
  if (at >= 0) return inPlace(table, at, row);
  if (table.waiting.includes(row.candidateId)) return table;
  // Whether a condition holds is the list's to say.
  if (isNarrowed(table.asked)) return table.isUnsure ? table : { ...table, isUnsure: true };
  if (table.loaded && table.rows.length === 0) return { ...table, rows: [row], fresh: new Set([row.candidateId]) };
  return isNew(table, row) ? { ...table, waiting: [...table.waiting, row.candidateId] } : table;
}

function inPlace(table: Table, at: number, row: CandidateRow): Table {
  const known = table.rows[at];
  if (!known || row.rowVersion <= known.rowVersion) return table;
  return { ...table, rows: table.rows.with(at, row), fresh: new Set(table.fresh).add(row.candidateId) };
}

// Others that are not on screen are on a page further down. Of several changes at once only the last is told.
function isNew({ asked, rows, next }: Table, row: CandidateRow): boolean {
  if (next === null || row.startedAt === row.changedAt) return true;
  return asked.sort === '' && rows[0] !== undefined && Date.parse(row.startedAt) > Date.parse(rows[0].startedAt);
}

function compared(table: Table, rows: readonly CandidateRow[]): Table {
  const after = rows.reduce((before, row) => inPlace(before, before.rows.findIndex((known) => known.candidateId === row.candidateId), row), table);
  if (!isNarrowed(table.asked) && table.asked.sort !== '') return after;
  const seen = new Set([...after.rows.map((row) => row.candidateId), ...after.waiting]);
  const more = rows.map((row) => row.candidateId).filter((id) => !seen.has(id));
  return more.length === 0 ? after : { ...after, waiting: [...after.waiting, ...more] };
}

