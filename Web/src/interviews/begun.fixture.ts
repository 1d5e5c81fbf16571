import type { ChecklistItem } from '../reading/checklist';
import type { ChatMessage, InterviewView } from './interview';

/** An interview as tests begin it: the interviewer asked for the years. */
export const years: ChecklistItem = {
  fieldId: 'years', label: 'Years', required: true, status: 'missing', value: null, display: null, reason: null, example: null,
  evidence: [], history: [], attempts: 0, offers: [],
};

export const greeting: ChatMessage = { id: 'a-open', from: 'interviewer', text: 'How many years?', at: '2026-03-10T12:00:00Z' };

export const begun: InterviewView = {
  interviewId: 'job/ada', version: 1, status: 'open', answering: false, messages: [greeting], checklist: [years], next: 'years', frozen: false,
};

export const captured: ChecklistItem = {
  ...years, status: 'captured', value: { min: 5, max: 5, approximate: false, unit: 'years' }, display: '5 years',
  evidence: [{ messageId: 'm-1', start: 0, length: 7 }],
};
