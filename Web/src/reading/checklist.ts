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

/** One item of the checklist: the field and what became of it. */
export interface ChecklistItem {
  readonly fieldId: string;
  readonly label: string;
  readonly required: boolean;
  readonly status: ItemStatus;
  readonly value: FieldValue | null;
  readonly display: string | null;
  readonly reason: string | null;
  readonly example: string | null;
  readonly evidence: readonly Evidence[];
  readonly history: readonly EarlierValue[];
  /** Answers that could not be used since it was last captured. */
  readonly attempts: number;
  /** Texts to send as they are where an answer could be read in more than one way. */
  readonly offers: readonly string[];
}

/** What one message did to one field. */
export type Finding = { readonly field: string; readonly evidence: readonly Evidence[] } & (
  | { readonly type: 'captured'; readonly value: FieldValue; readonly display: string }
  | { readonly type: 'refused'; readonly reason: string; readonly example: string; readonly offers: readonly string[] }
  | { readonly type: 'declined'; readonly reason: string }
  | { readonly type: 'withdrawn' }
);

export const isSettled = (item: ChecklistItem): boolean => item.status === 'captured' || item.status === 'declined';

/** How many of the required items are settled, of how many. */
export function progress(items: readonly ChecklistItem[]): { readonly settled: number; readonly required: number } {
  const required = items.filter((item) => item.required);
  return { settled: required.filter(isSettled).length, required: required.length };
}

/** Fields that changed: items of those that stay keep what they have, in the new order. */
export function adopt(have: readonly ChecklistItem[], fields: readonly ChecklistItem[]): readonly ChecklistItem[] {
  return fields.map((field) => {
    const kept = have.find((item) => item.fieldId === field.fieldId);
    return kept ? { ...kept, label: field.label, required: field.required } : field;
  });
}

/** The checklist after a finding; the same fold as the server's. */
export function apply(items: readonly ChecklistItem[], finding: Finding, at: string): readonly ChecklistItem[] {
  return items.map((item) => (item.fieldId === finding.field ? applyTo(item, finding, at) : item));
}

function applyTo(item: ChecklistItem, finding: Finding, at: string): ChecklistItem {
  switch (finding.type) {
    case 'captured':
      return { ...cleared(item, at), status: 'captured', value: finding.value, display: finding.display, evidence: finding.evidence };
    case 'declined':
      return { ...cleared(item, at), status: 'declined', reason: finding.reason, evidence: finding.evidence };
    case 'withdrawn':
      return { ...cleared(item, at), status: 'missing' };
    case 'refused': {
      const tried = { ...item, reason: finding.reason, example: finding.example, attempts: item.attempts + 1, offers: finding.offers };
      // A refused correction leaves what was captured.
      return item.status === 'captured' ? tried : { ...tried, status: 'rejected', evidence: finding.evidence };
    }
  }
}

function cleared(item: ChecklistItem, at: string): ChecklistItem {
  const history = item.value === null ? item.history : [...item.history, { value: item.value, display: item.display ?? '', evidence: item.evidence, at }];
  return { ...item, value: null, display: null, reason: null, example: null, evidence: [], attempts: 0, offers: [], history };
}
