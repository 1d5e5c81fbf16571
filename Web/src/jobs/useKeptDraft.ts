import { useEffect, useRef } from 'react';
import { keepDraft } from './drafts';
import { isChanged, type Editor } from './editor';

/** Keeps what is typed in this browser until it is saved; the returned call lets go of it. Leaving is asked about only where it cannot be kept. */
export function useKeptDraft(key: string, editor: Editor): () => void {
  const { form, base, version } = editor;
  const changed = isChanged(editor);
  const saved = useRef(false);
  useEffect(() => {
    if (saved.current) return;
    const isKept = keepDraft(localStorage, key, changed ? { form, base, version, at: new Date().toISOString() } : null);
    if (isKept || !changed) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [key, form, base, version, changed]);
  return () => {
    saved.current = true;
    keepDraft(localStorage, key, null);
  };
}
