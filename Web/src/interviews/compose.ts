import type { Field } from '../reading/field';

/** What was entered in the small form for one field. */
export interface AnswerInput {
  readonly text: string;
  readonly chosen: readonly string[];
  /** ISO 4217, for money. */
  readonly currency: string;
  readonly period: 'hour' | 'day' | 'month' | 'year' | 'project';
}

export const emptyAnswer: AnswerInput = { text: '', chosen: [], currency: 'USD', period: 'hour' };

/** The form's answer in the plain words a candidate would type; null when nothing is entered yet. */
export function compose(field: Field, input: AnswerInput): string | null {
  const text = input.text.trim();
  switch (field.type) {
    case 'singleSelect':
    case 'multiSelect': {
      const options = field.rules?.options ?? [];
      const labels = options.filter((option) => input.chosen.includes(option.id)).map((option) => option.label);
      if (text !== '') labels.push(text);
      return labels.length === 0 ? null : labels.join(', ');
    }
    case 'yesNo':
      return input.chosen[0] === 'yes' ? 'Yes' : input.chosen[0] === 'no' ? 'No' : null;
    case 'number':
      return text === '' ? null : withUnit(field, text, input);
    default:
      return text === '' ? null : text;
  }
}

function withUnit(field: Field, text: string, input: AnswerInput): string {
  const one = Number(text) === 1;
  switch (field.rules?.unit) {
    case 'years':
      return `${text} ${one ? 'year' : 'years'}`;
    case 'months':
      return `${text} ${one ? 'month' : 'months'}`;
    case 'hoursPerWeek':
      return `${text} ${one ? 'hour' : 'hours'} a week`;
    case 'money':
      return `${input.currency} ${text} per ${input.period}`;
    default:
      return text;
  }
}
