import { useEffect, useMemo, useState } from 'react';
import { call } from '../../api';
import type { Problem } from '../../problem';
import type { JobForm } from '../form';
import { previewFields } from '../posting';
import type { Preview } from './preview';

export type Previewed =
  | { readonly kind: 'none' }
  | { readonly kind: 'shown'; readonly preview: Preview; readonly messages: readonly string[] }
  | { readonly kind: 'refused'; readonly problem: Problem; readonly form: JobForm };

interface Asked {
  readonly previewed: Previewed;
  /** What is shown is older than what was typed. */
  readonly behind: boolean;
}

const askedAfter = 200;

/** Asks the server for a dry run when typing pauses; the last answer stays until the next one is there. */
export function usePreview(form: JobForm, messages: readonly string[], wanted: boolean): Asked {
  const body = useMemo(
    () => JSON.stringify({ title: form.title, fields: previewFields(form.fields), messages: messages.map((text) => ({ role: 'candidate', text })) }),
    [form.title, form.fields, messages],
  );
  const [answer, setAnswer] = useState<{ readonly body: string; readonly previewed: Previewed }>({ body: '', previewed: { kind: 'none' } });
  useEffect(() => {
    if (!wanted || answer.body === body) return;
    const gone = new AbortController();
    const timer = setTimeout(async () => {
      const reply = await call<Preview>('POST', '/api/reading/preview', JSON.parse(body), { signal: gone.signal });
      if (gone.signal.aborted) return;
      setAnswer({ body, previewed: reply.ok ? { kind: 'shown', preview: reply.value, messages } : { kind: 'refused', problem: reply.problem, form } });
    }, askedAfter);
    return () => {
      clearTimeout(timer);
      gone.abort();
    };
    // The body says whether anything that is asked about has changed.
  }, [body, wanted, answer.body]);
  return { previewed: answer.previewed, behind: wanted && answer.body !== body };
}
