export type FieldType = 'shortText' | 'longText' | 'url' | 'number' | 'singleSelect' | 'multiSelect' | 'yesNo' | 'date' | 'email' | 'phone';
export type Unit = 'years' | 'months' | 'hoursPerWeek' | 'count' | 'money';

export interface FieldOption {
  readonly id: string;
  readonly label: string;
  readonly synonyms?: readonly string[] | null;
}

export interface FieldRules {
  readonly hosts?: readonly string[] | null;
  readonly min?: number | null;
  readonly max?: number | null;
  readonly unit?: Unit | null;
  readonly options?: readonly FieldOption[] | null;
  readonly allowOther?: boolean | null;
  readonly minLength?: number | null;
  readonly maxLength?: number | null;
  readonly pattern?: string | null;
}

/** One thing the employer wants captured. */
export interface Field {
  readonly id: string;
  readonly label: string;
  readonly question: string;
  readonly type: FieldType;
  readonly required: boolean;
  readonly absence: 'block' | 'declare';
  readonly rules?: FieldRules | null;
  readonly description?: string | null;
}

export const typeNames: Readonly<Record<FieldType, string>> = {
  shortText: 'Short text',
  longText: 'Long text',
  url: 'Link',
  number: 'Number',
  singleSelect: 'One choice',
  multiSelect: 'Several choices',
  yesNo: 'Yes or no',
  date: 'Date',
  email: 'E-mail',
  phone: 'Phone',
};

export const unitNames: Readonly<Record<Unit, string>> = {
  years: 'years',
  months: 'months',
  hoursPerWeek: 'hours a week',
  count: 'count',
  money: 'money',
};

/** What is asked for, in a few words: "Number, in years". */
export function kindOf(field: Field): string {
  const unit = field.rules?.unit;
  return unit && unit !== 'count' ? `${typeNames[field.type]}, ${unit === 'money' ? 'an amount of money' : unit === 'hoursPerWeek' ? unitNames[unit] : `in ${unitNames[unit]}`}` : typeNames[field.type];
}
