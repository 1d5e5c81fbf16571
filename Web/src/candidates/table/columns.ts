import type { Field } from '../../reading/field';
import { fieldSort } from '../filters/asked';

/** One column of the table beside the candidate's name. */
export interface Column {
  /** What is kept of a choice; a field's begins with `field:`. */
  readonly id: string;
  readonly label: string;
  readonly field: Field | null;
  /** As the list sorts by it; null when it cannot. */
  readonly sort: string | null;
  readonly first: 'ascending' | 'descending';
}

const plain = (id: string, label: string, sort: string | null, first: Column['first'] = 'descending'): Column => ({ id, label, field: null, sort, first });

const before = [plain('stage', 'Stage', 'stage', 'ascending'), plain('progress', 'Interview', 'progress')];
const after = [plain('started', 'Started', 'started'), plain('changed', 'Changed', 'changed')];

/** The list takes `bid` for a field that is called so. */
const bid = (fields: readonly Field[]): Column => plain('bid', 'Bid', fields.some((field) => field.id === 'bid') ? null : 'bid');

export const columnsOf = (fields: readonly Field[]): readonly Column[] => [...before, ...fields.map(ofField), bid(fields), ...after];

const ofField = (field: Field): Column => ({
  id: `field:${field.id}`, label: field.label, field, sort: fieldSort(field.id),
  first: field.type === 'number' || field.type === 'yesNo' ? 'descending' : 'ascending',
});

/** Columns that were put away; a field that is new to the job shows until it is. */
export const hiddenAtFirst: readonly string[] = ['started'];

/** Where the choice for a job is kept. */
export const hiddenKey = (job: string) => `recruiting.columns.${job}`;

export function keptHidden(stored: unknown): readonly string[] {
  return Array.isArray(stored) && stored.every((id) => typeof id === 'string') ? (stored as readonly string[]) : hiddenAtFirst;
}

