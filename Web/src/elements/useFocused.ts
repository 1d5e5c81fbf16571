import { useEffect, useRef, type RefObject } from 'react';

/** Takes the focus when the element appears: the beginning of a new step. */
export function useFocused<T extends HTMLElement>(wanted = true): RefObject<T | null> {
  const element = useRef<T>(null);
  useEffect(() => {
    if (wanted) element.current?.focus({ preventScroll: true });
  }, [wanted]);
  return element;
}
