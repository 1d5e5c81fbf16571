import type { JobForm } from './form';
import { readNumber } from './posting';

/** What is wrong, by path; rows are named by their key (`fields#7.rules.options#9.label`), so that errors move with them. */
export type Errors = Readonly<Record<string, string>>;

/** The server's errors, by index, at the rows of the form that was sent. */
export function placed(errors: Errors, form: JobForm): Errors {
  return Object.fromEntries(Object.entries(errors).map(([path, reason]) => [placedPath(path, form), reason]));
}

function placedPath(path: string, form: JobForm): string {
  return path
    .replace(/^rounds\[(\d+)\]/, (whole, at: string) => keyed('rounds', form.rounds[Number(at)]?.key, whole))
    .replace(/^fields\[(\d+)\](\.rules\.options)?(?:\[(\d+)\])?/, (whole, at: string, options?: string, option?: string) => {
      const field = form.fields[Number(at)];
      const inside = option === undefined ? (options ?? '') : keyed(options ?? '', field?.options[Number(option)]?.key, `${options}[${option}]`);
      return field ? `fields#${field.key}${inside}` : whole;
    });
}

const keyed = (list: string, key: number | undefined, otherwise: string) => (key === undefined ? otherwise : `${list}#${key}`);

/** What is wrong at a member or inside it. */
export function errorAt(errors: Errors, path: string): string | undefined {
  const said = Object.entries(errors).filter(([at]) => isWithin(at, path));
  return said.length === 0 ? undefined : said.map(([, reason]) => reason).join(' ');
}

export const isWithin = (path: string, outer: string): boolean => path === outer || (path.startsWith(outer) && '.[#'.includes(path.charAt(outer.length)));

/** What is left when a member was changed. */
export const without = (errors: Errors, path: string): Errors => Object.fromEntries(Object.entries(errors).filter(([at]) => !isWithin(at, path)));

/** Numbers that are none: they cannot even be sent. */
export function unreadable(form: JobForm): Errors {
  const found: Record<string, string> = {};
  const check = (path: string, text: string, like: string) => {
    if (Number.isNaN(readNumber(text))) found[path] = `We could not read “${text.trim()}” as a number. Write it like ${like}.`;
  };
  for (const field of form.fields) {
    const at = `fields#${field.key}.rules`;
    if (field.type === 'number') for (const member of ['min', 'max'] as const) check(`${at}.${member}`, field[member], '10 or 2.5');
    if (field.type === 'shortText' || field.type === 'longText') for (const member of ['minLength', 'maxLength'] as const) check(`${at}.${member}`, field[member], '200');
  }
  for (const round of form.rounds) check(`rounds#${round.key}.minutes`, round.minutes, '45');
  return found;
}
