import { useEffect, useRef } from 'react';
import { actionOf, type KeyAction } from './keys';

/** Single keys for as long as the component lives; off while somebody types, in a dialog, or when they were turned off. */
export function useKeys(on: boolean, act: (action: KeyAction) => void): void {
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  useEffect(() => {
    if (!on) return;
    const key = (event: KeyboardEvent) => {
      const target = event.target instanceof HTMLElement ? event.target : null;
      const typing = Boolean(target?.matches('input:not([type=checkbox]), textarea, select, [contenteditable]')) || Boolean(target?.closest('dialog, [popover]'));
      const action = actionOf(event, typing);
      if (action === null) return;
      event.preventDefault();
      latest.current(action);
    };
    document.addEventListener('keydown', key);
    return () => document.removeEventListener('keydown', key);
  }, [on]);
}
