/** Where a value was said: UTF-16 units of a candidate's message, as JavaScript counts its strings. */
export interface Evidence {
  readonly messageId: string | number;
  readonly start: number;
  readonly length: number;
}

export interface NumberValue {
  readonly min: number | null;
  readonly max: number | null;
  readonly approximate: boolean;
  readonly unit: string | null;
  readonly currency?: string;
  readonly period?: string;
}

export type FieldValue = string | boolean | readonly string[] | NumberValue;

export type ItemStatus = 'missing' | 'captured' | 'rejected' | 'declined';

export interface EarlierValue {
  readonly value: FieldValue;
  readonly display: string;
  readonly evidence: readonly Evidence[];
  readonly at: string;
}

/** What became of one field. */
export interface ItemState {
  readonly fieldId: string;
  readonly status: ItemStatus;
  readonly value: FieldValue | null;
  readonly display: string | null;
  readonly reason: string | null;
  readonly example: string | null;
  readonly evidence: readonly Evidence[];
  readonly attempts: number;
  readonly offers: readonly string[];
}

export interface ChecklistItem extends ItemState {
  readonly label: string;
  readonly required: boolean;
  readonly history: readonly EarlierValue[];
}

export const isSettled = (item: ItemState): boolean => item.status === 'captured' || item.status === 'declined';

/** How many of the required items are settled, of how many. */
export function progress(items: readonly ChecklistItem[]): { readonly settled: number; readonly required: number } {
  const required = items.filter((item) => item.required);
  return { settled: required.filter(isSettled).length, required: required.length };
}

/** An item after a change: a value that is replaced or taken back goes to its history. */
export function change(item: ChecklistItem, next: ItemState, at: string): ChecklistItem {
  const replaced = item.value !== null && (JSON.stringify(item.value) !== JSON.stringify(next.value) || JSON.stringify(item.evidence) !== JSON.stringify(next.evidence));
  const history = replaced && item.value !== null ? [...item.history, { value: item.value, display: item.display ?? '', evidence: item.evidence, at }] : item.history;
  return {
    label: item.label,
    required: item.required,
    history,
    fieldId: next.fieldId,
    status: next.status,
    value: next.value,
    display: next.display,
    reason: next.reason,
    example: next.example,
    evidence: next.evidence,
    attempts: next.attempts,
    offers: next.offers,
  };
}
