import { stageNames } from '../../proposals/proposal';
import { unitNames, type Field } from '../../reading/field';
import { statusNames, type Condition, type FieldCondition } from './condition';

/** What a filter is about and what it says: "Years", "4 to 10 years". */
export interface ConditionWords {
  readonly name: string;
  readonly says: string;
}

export function wordsOf(condition: Condition): ConditionWords {
  switch (condition.of) {
    case 'stage':
      return { name: 'Stage', says: either(condition.stages.map((stage) => stageNames[stage])) };
    case 'status':
      return { name: 'Interview', says: condition.complete ? 'complete' : 'still open' };
    case 'submitted':
      return { name: 'Proposal', says: condition.yes ? 'submitted' : 'not submitted' };
    case 'field':
      return { name: condition.field.label, says: fieldWords(condition.field, condition.is) };
  }
}

function fieldWords(field: Field, is: FieldCondition): string {
  switch (is.by) {
    case 'state':
      return either(is.statuses.map((status) => statusNames[status].toLowerCase()));
    case 'text':
      return `contains “${is.text}”`;
    case 'yesNo':
      return is.yes ? 'yes' : 'no';
    case 'options':
      return either(is.options.map((option) => optionName(field, option)));
    case 'range':
      return range(is.from, is.to, unitOf(field));
  }
}

/** What stands behind a number: " years"; nothing for money and counts. */
export function unitOf(field: Field): string {
  const unit = field.rules?.unit;
  return field.type === 'number' && unit && unit !== 'money' && unit !== 'count' ? ` ${unitNames[unit]}` : '';
}

function range(from: string, to: string, unit: string): string {
  if (from === to) return `${from}${unit}`;
  if (to === '') return `from ${from}${unit}`;
  return from === '' ? `up to ${to}${unit}` : `${from} to ${to}${unit}`;
}

function optionName(field: Field, id: string): string {
  if (id.startsWith('other:')) return `“${id.slice('other:'.length)}”`;
  return field.rules?.options?.find((option) => option.id === id)?.label ?? id;
}

const either = (words: readonly string[]): string => words.join(' or ');
