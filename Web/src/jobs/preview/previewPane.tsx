import { useEffect, useReducer, useState } from 'react';
import { placed, unreadable, type Errors } from '../errors';
import type { JobForm } from '../form';
import { InterviewerSays } from './interviewerSays';
import './preview.css';
import { messagesOf, noTalk, updateTalk } from './preview';
import { Tabs } from './tabs';
import { TryIt } from './tryIt';
import { usePreview } from './usePreview';

const tabs = [
  ['says', 'What the interviewer says'],
  ['try', 'Try it'],
] as const;

interface Props {
  readonly form: JobForm;
  /** What is wrong with the fields as they are now; null while that is not known. */
  readonly checked: (errors: Errors) => void;
}

/** The interviewer as the fields make it, beside them. */
export function PreviewPane({ form, checked }: Props) {
  const [tab, setTab] = useState<(typeof tabs)[number][0]>('says');
  const [talk, send] = useReducer(updateTalk, noTalk);
  const messages = useMessages(talk);
  const wrong = unreadable(form);
  const { previewed, behind } = usePreview(form, messages, form.fields.length > 0 && Object.keys(wrong).length === 0);
  useEffect(() => {
    if (previewed.kind !== 'none' && !behind) checked(previewed.kind === 'refused' ? placed(previewed.problem.errors, previewed.form) : {});
  }, [previewed, behind, checked]);
  return (
    <section id="preview" className="panel preview-pane" aria-label="Preview of the interview" aria-busy={behind}>
      <Tabs of="Preview" tabs={tabs} chosen={tab} choose={setTab} />
      <div className="preview-scroll" role="tabpanel" id="preview-panel" aria-labelledby={`tab-${tab}`} tabIndex={0}>
        {form.fields.length === 0 && <p className="quiet">Add a field, and you see here what a candidate will be asked.</p>}
        {form.fields.length > 0 && previewed.kind === 'refused' && <Refused reasons={Object.values(previewed.problem.errors)} message={previewed.problem.message} />}
        {form.fields.length > 0 && previewed.kind === 'shown' && (tab === 'says' ? <InterviewerSays form={form} preview={previewed.preview} /> : <TryIt talk={talk} previewed={previewed} behind={behind} send={send} />)}
      </div>
    </section>
  );
}

/** The same list while nothing is said, so that it is read once. */
function useMessages(talk: { readonly sent: readonly string[]; readonly draft: string }): readonly string[] {
  const [messages, setMessages] = useState<readonly string[]>([]);
  const now = messagesOf(talk);
  if (now.length === messages.length && now.every((text, index) => text === messages[index])) return messages;
  setMessages(now);
  return now;
}

function Refused({ reasons, message }: { readonly reasons: readonly string[]; readonly message: string }) {
  return (
    <div className="preview-refused">
      <p>
        <strong>The interviewer cannot ask like this yet.</strong> {reasons.length === 0 && message}
      </p>
      <ul>
        {reasons.slice(0, 5).map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
      {reasons.length > 5 && <p className="quiet small">and {reasons.length - 5} more</p>}
    </div>
  );
}
