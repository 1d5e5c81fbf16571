import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';

/** Keeps a scroller at its end while its reader is there; elsewhere only says that there is more. `count` counts what it holds. */
export function useEndOfScroll(count: number) {
  const scroller = useRef<HTMLDivElement>(null);
  const atEnd = useRef(true);
  const seen = useRef(count);
  const [unseen, setUnseen] = useState(false);

  const toEnd = useCallback(() => {
    const element = scroller.current;
    if (element) element.scrollTop = element.scrollHeight;
    atEnd.current = true;
    setUnseen(false);
  }, []);

  const scrolled = useCallback(() => {
    const element = scroller.current;
    if (!element) return;
    atEnd.current = element.scrollHeight - element.scrollTop - element.clientHeight < 48;
    if (atEnd.current) setUnseen(false);
  }, []);

  useLayoutEffect(() => {
    if (atEnd.current) toEnd();
    else if (count > seen.current) setUnseen(true);
    seen.current = count;
  }, [count, toEnd]);

  // A keyboard that opens or a form that grows must not hide the last words.
  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const observer = new ResizeObserver(() => atEnd.current && toEnd());
    observer.observe(element);
    for (const child of element.children) observer.observe(child);
    return () => observer.disconnect();
  }, [toEnd]);

  return { scroller, scrolled, unseen, toEnd };
}
