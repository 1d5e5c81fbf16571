/** Text that will be sent, and the item it is about when one is being changed. */
export interface Composer {
  readonly text: string;
  readonly about: { readonly fieldId: string; readonly label: string } | null;
}

export type ComposerEvent =
  | { readonly type: 'typed'; readonly text: string }
  | { readonly type: 'changing'; readonly fieldId: string; readonly label: string }
  | { readonly type: 'dropped' }
  | { readonly type: 'sent' };

export const mostCharacters = 4_000;

export function updateComposer(state: Composer, event: ComposerEvent): Composer {
  switch (event.type) {
    case 'typed':
      return { ...state, text: event.text };
    case 'changing':
      return { ...state, about: { fieldId: event.fieldId, label: event.label } };
    case 'dropped':
      return { ...state, about: null };
    case 'sent':
      return { text: '', about: null };
  }
}

/** Characters as the server counts them: Unicode scalar values, not UTF-16 units. */
export function characters(text: string): number {
  let count = 0;
  for (const _ of text) count++;
  return count;
}

/** What Enter would send, or null when there is nothing to send or too much of it. */
export function toSend({ text, about }: Composer): string | null {
  const said = text.trim();
  if (said === '') return null;
  const whole = about ? `${about.label}: ${said}` : said;
  return characters(whole) <= mostCharacters ? whole : null;
}

/** What is left to type, said only when it matters; negative when too much was typed. */
export function room(composer: Composer): number | null {
  if (composer.text.length < mostCharacters * 0.9) return null;
  const prefix = composer.about ? characters(composer.about.label) + 2 : 0;
  return mostCharacters - prefix - characters(composer.text.trim());
}

const key = (interview: string) => `recruiting.draft.${interview}`;

export const draftOf = (storage: Storage, interview: string): Composer => ({ text: storage.getItem(key(interview)) ?? '', about: null });

export function keepDraft(storage: Storage, interview: string, text: string): void {
  if (text === '') storage.removeItem(key(interview));
  else storage.setItem(key(interview), text);
}
