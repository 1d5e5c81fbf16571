import { adopt, apply, type ChecklistItem, type Finding } from '../reading/checklist';

export type Speaker = 'interviewer' | 'candidate';
export type InterviewStatus = 'open' | 'complete';

export interface ChatMessage {
  readonly id: string | number;
  readonly from: Speaker;
  readonly text: string;
  readonly at: string;
}

/** The interview as the server shows it; asked with `after`, `messages` has only the newer ones. */
export interface InterviewView {
  readonly interviewId: string;
  readonly version: number;
  readonly status: InterviewStatus;
  readonly answering: boolean;
  readonly messages: readonly ChatMessage[];
  readonly checklist: readonly ChecklistItem[];
  readonly next: string | null;
  readonly frozen: boolean;
}

/** What one append tells who watches. */
export type LiveEvent =
  | ({ readonly type: 'message' } & ChatMessage)
  | { readonly type: 'read'; readonly findings: readonly Finding[]; readonly at: string }
  | { readonly type: 'fields'; readonly checklist: readonly ChecklistItem[] }
  | { readonly type: 'status'; readonly status: InterviewStatus }
  | { readonly type: 'next'; readonly fieldId: string | null }
  | { readonly type: 'answering'; readonly answering: boolean }
  | { readonly type: 'frozen'; readonly frozen: boolean };

/** Messages in the order they were first seen, each once. */
export function mergeMessages(have: readonly ChatMessage[], more: readonly ChatMessage[]): readonly ChatMessage[] {
  if (more.length === 0) return have;
  const known = new Set(have.map((message) => message.id));
  const fresh = more.filter((message) => !known.has(message.id));
  return fresh.length === 0 ? have : [...have, ...fresh];
}

/** A newer answer of the server over what one has; an older one adds nothing. */
export function merge(have: InterviewView, answer: InterviewView): InterviewView {
  if (answer.version < have.version) return have;
  return { ...answer, messages: mergeMessages(have.messages, answer.messages) };
}

/** The next version, folded from its events. */
export function fold(have: InterviewView, version: number, events: readonly LiveEvent[]): InterviewView {
  return events.reduce(take, { ...have, version });
}

function take(view: InterviewView, event: LiveEvent): InterviewView {
  switch (event.type) {
    case 'message':
      return { ...view, messages: mergeMessages(view.messages, [{ id: event.id, from: event.from, text: event.text, at: event.at }]) };
    case 'read':
      return { ...view, checklist: event.findings.reduce((items, finding) => apply(items, finding, event.at), view.checklist) };
    case 'fields':
      return { ...view, checklist: adopt(view.checklist, event.checklist) };
    case 'status':
      return { ...view, status: event.status };
    case 'next':
      return { ...view, next: event.fieldId };
    case 'answering':
      return { ...view, answering: event.answering };
    case 'frozen':
      return { ...view, frozen: event.frozen };
  }
}
