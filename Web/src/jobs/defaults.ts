import type { Field, FieldType, Unit } from '../reading/field';
import type { FieldForm } from './form';

type Rules = Pick<FieldForm, 'min' | 'max' | 'unit' | 'minLength' | 'maxLength'>;

const none: Rules = { min: '', max: '', unit: '', minLength: '', maxLength: '' };

/** The rules that a field of a type starts with. */
const ofType: Partial<Readonly<Record<FieldType, Partial<Rules>>>> = {
  shortText: { maxLength: '200' },
  longText: { minLength: '40', maxLength: '2000' },
  number: { min: '0', unit: 'count' },
};

/** The limits that go with a unit. */
const ofUnit: Readonly<Record<Unit | '', Pick<Rules, 'min' | 'max'>>> = {
  '': { min: '0', max: '' },
  count: { min: '0', max: '' },
  years: { min: '0', max: '50' },
  months: { min: '0', max: '600' },
  hoursPerWeek: { min: '1', max: '80' },
  money: { min: '0', max: '' },
};

export const blankField: Field = { id: '', label: '', question: '', type: 'shortText', required: true, absence: 'block', rules: { maxLength: 200 } };

/** Another type: rules that were still the old type's defaults become the new one's, what was typed stays. */
export function retyped(field: FieldForm, type: FieldType): Partial<FieldForm> {
  const before = { ...none, ...ofType[field.type], ...(field.type === 'number' ? ofUnit[field.unit] : {}) };
  const { unit, ...limits } = { ...none, ...ofType[type] };
  return { type, ...replaced(field, before, limits), unit: field.unit || unit };
}

/** Another unit, with its limits where they were the old one's. */
export const inUnit = (field: FieldForm, unit: Unit | ''): Partial<FieldForm> => ({ unit, ...replaced(field, ofUnit[field.unit], ofUnit[unit]) });

type Limits = Partial<Omit<Rules, 'unit'>>;

function replaced(field: FieldForm, before: Limits, after: Limits): Partial<FieldForm> {
  const limits = Object.entries(after) as [keyof Limits, string][];
  return Object.fromEntries(limits.filter(([member]) => field[member] === '' || field[member] === before[member]));
}
