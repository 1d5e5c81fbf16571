import { useEffect, useState } from 'react';
import { call } from '../api';
import { jobPath } from './job';
import type { Editor } from './editor';
import { fieldChanges, isNoChange, type InterviewCounts } from './impact';

/** How many interviews a change reaches, asked for when the fields begin to differ and when one comes back to the page. */
export function useCounts(job: string | null, editor: Editor): InterviewCounts | null {
  const [counts, setCounts] = useState<InterviewCounts | null>(null);
  const differ = job !== null && !isNoChange(fieldChanges(editor.base, editor.form));
  useEffect(() => {
    if (job === null || !differ) return;
    const ask = () => void call<InterviewCounts>('GET', `${jobPath(job)}/interviews`).then((reply) => reply.ok && setCounts(reply.value));
    ask();
    addEventListener('focus', ask);
    return () => removeEventListener('focus', ask);
  }, [job, differ]);
  return counts;
}
