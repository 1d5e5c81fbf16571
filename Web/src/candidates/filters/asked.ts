/** What is asked of the table; the page's address and the list's say it alike. */
export interface Asked {
  readonly q: string;
  /** A column or a field's id, `-` before it for descending; empty for the latest started first. */
  readonly sort: string;
  /** Conditions as the list takes them: `years:4..`; all must hold. */
  readonly filters: readonly string[];
}

export const everybody: Asked = { q: '', sort: '', filters: [] };

/** Reads the query of an address; what is no part of the question is left out. */
export function askedOf(search: string): Asked {
  const values = new URLSearchParams(search);
  return { q: values.get('q') ?? '', sort: values.get('sort') ?? '', filters: values.getAll('filter').filter((filter) => filter !== '') };
}

/** The query of an address, with its question mark; nothing for everybody. */
export function searchOf({ q, sort, filters }: Asked): string {
  const values = new URLSearchParams();
  if (q !== '') values.set('q', q);
  if (sort !== '') values.set('sort', sort);
  for (const filter of filters) values.append('filter', filter);
  const text = values.toString();
  return text === '' ? '' : `?${text}`;
}

/** Whether some candidates are kept out. */
export const isNarrowed = ({ q, filters }: Asked): boolean => q.trim() !== '' || filters.length > 0;

/** One condition in the place of another; `before` undefined adds it, `after` undefined takes it away. */
export function withFilter(asked: Asked, before: string | undefined, after: string | undefined): Asked {
  const filters = before === undefined ? [...asked.filters, after] : asked.filters.map((filter) => (filter === before ? after : filter));
  return { ...asked, filters: [...new Set(filters.filter((filter) => filter !== undefined))] };
}

const fieldsMeantBy = ['name', 'stage', 'progress', 'started', 'changed'];

/** A field's id as a sort says it. */
export const fieldSort = (id: string): string => (fieldsMeantBy.includes(id) || id.startsWith('@') || id.startsWith('-') ? `@${id}` : id);

export type Direction = 'ascending' | 'descending' | 'none';

/** How a column is sorted now; without a question `started` is, the latest first. */
export function directionOf(asked: Asked, column: string): Direction {
  const sort = asked.sort || '-started';
  return sort === column ? 'ascending' : sort === `-${column}` ? 'descending' : 'none';
}

/** The next press of a column's heading: `first`, then the other direction, then the usual order. */
export function sortedBy(asked: Asked, column: string, first: 'ascending' | 'descending'): Asked {
  const now = directionOf(asked, column);
  const [one, other] = first === 'ascending' ? [column, `-${column}`] : [`-${column}`, column];
  const sort = now === 'none' ? one : now === first ? other : '';
  return { ...asked, sort: sort === '-started' ? '' : sort };
}
