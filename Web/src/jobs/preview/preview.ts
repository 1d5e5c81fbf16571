import type { ChecklistItem } from '../../reading/checklist';

/** How a field is asked for, at first and after an answer that could not be used. */
export interface PreviewQuestion {
  readonly fieldId: string;
  readonly first: string;
  readonly again: string;
  readonly example: string;
}

/** A dry run: what the candidate's messages gave and what the interviewer said, the greeting first. */
export interface Preview {
  readonly checklist: readonly ChecklistItem[];
  readonly next: string | null;
  readonly question: string;
  readonly said: readonly string[];
  readonly questions: readonly PreviewQuestion[];
}

/** The sample talk: what was sent, and what is being typed. */
export interface Talk {
  readonly sent: readonly string[];
  readonly draft: string;
}

export type TalkEvent =
  | { readonly type: 'typed'; readonly text: string }
  | { readonly type: 'sent'; readonly text?: string }
  | { readonly type: 'takenBack' }
  | { readonly type: 'restarted' };

export const noTalk: Talk = { sent: [], draft: '' };

export function updateTalk(talk: Talk, event: TalkEvent): Talk {
  switch (event.type) {
    case 'typed':
      return { ...talk, draft: event.text };
    case 'sent': {
      const text = (event.text ?? talk.draft).trim();
      return text === '' ? talk : { sent: [...talk.sent, text], draft: event.text === undefined ? '' : talk.draft };
    }
    case 'takenBack':
      return talk.sent.length === 0 ? talk : { sent: talk.sent.slice(0, -1), draft: talk.sent.at(-1) ?? '' };
    case 'restarted':
      return noTalk;
  }
}

/** Everything that is read, what is being typed last. */
export const messagesOf = ({ sent, draft }: Talk): readonly string[] => (draft.trim() === '' ? sent : [...sent, draft]);

/** What the last message gave: items it is the evidence of. */
export const gainedBy = (preview: Preview, message: number): readonly ChecklistItem[] =>
  preview.checklist.filter((item) => item.status !== 'missing' && item.evidence.some((evidence) => evidence.messageId === message));
