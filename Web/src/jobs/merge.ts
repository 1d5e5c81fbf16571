import { fieldOf } from './posting';
import type { FieldForm, JobForm } from './form';

/** Mine with what they changed where I changed nothing; where both did, mine stays. Rows keep my keys, so that what is unfolded stays so. */
export function merged(base: JobForm, mine: JobForm, theirs: JobForm): JobForm {
  const text = (member: 'title' | 'description' | 'instructions') => (mine[member] === base[member] ? theirs[member] : mine[member]);
  const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
  const rounds = (form: JobForm) => form.rounds.map(({ key: _, ...round }) => round);
  const next = Math.max(mine.nextKey, theirs.nextKey);
  const fields = mergedFields(base.fields, mine.fields, theirs.fields).map((field, index) => (mine.fields.some((own) => own.key === field.key && own.id === field.id) ? field : { ...field, key: next + index }));
  const kept = isSame(rounds(mine), rounds(base)) ? theirs.rounds.map((round, index) => ({ ...round, key: next + fields.length + index })) : mine.rounds;
  return { title: text('title'), description: text('description'), instructions: text('instructions'), fields, rounds: kept, nextKey: next + fields.length + theirs.rounds.length };
}

function mergedFields(base: readonly FieldForm[], mine: readonly FieldForm[], theirs: readonly FieldForm[]): readonly FieldForm[] {
  const of = (fields: readonly FieldForm[], id: string) => (id === '' ? undefined : fields.find((field) => field.id === id));
  const untouched = (field: FieldForm) => same(field, of(base, field.id));
  const kept = mine.flatMap((field) => {
    const other = of(theirs, field.id);
    if (!untouched(field)) return [field];
    return other ? [{ ...other, key: field.key }] : [];
  });
  const added = theirs.filter((field) => !of(base, field.id) && !of(mine, field.id));
  return [...kept, ...added];
}

const same = (one: FieldForm, other: FieldForm | undefined) => other !== undefined && JSON.stringify(fieldOf(one)) === JSON.stringify(fieldOf(other));

/** What the other side changed, in a few words each. */
export function changesOf(base: JobForm, theirs: JobForm): readonly string[] {
  const texts = (['title', 'description', 'instructions'] as const).filter((member) => base[member] !== theirs[member]).map((member) => `the ${member}`);
  const find = (fields: readonly FieldForm[], id: string) => fields.find((field) => field.id === id);
  const added = theirs.fields.filter((field) => !find(base.fields, field.id)).map((field) => `“${field.label}” is new`);
  const dropped = base.fields.filter((field) => field.id !== '' && !find(theirs.fields, field.id)).map((field) => `“${field.label}” is gone`);
  const changed = theirs.fields.filter((field) => find(base.fields, field.id) && !same(field, find(base.fields, field.id))).map((field) => `“${field.label}” is changed`);
  const rounds = JSON.stringify(base.rounds.map(({ key: _, ...round }) => round)) === JSON.stringify(theirs.rounds.map(({ key: _, ...round }) => round)) ? [] : ['the rounds'];
  return [...texts, ...added, ...dropped, ...changed, ...rounds];
}
