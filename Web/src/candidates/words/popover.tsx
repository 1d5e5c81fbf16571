import { useEffect, useLayoutEffect, useRef, type ReactNode } from 'react';
import { placed } from './placed';
import './popover.css';

interface Props {
  /** What it belongs to: it floats beside it, and the focus goes back there. */
  readonly anchor: HTMLElement;
  readonly label: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A small dialog that leaves the page usable: Escape, a press elsewhere or tabbing out of it closes it. */
export function Popover({ anchor, label, onClose, children }: Props) {
  const floating = useRef<HTMLDivElement>(null);
  const close = useRef(onClose);
  useEffect(() => {
    close.current = onClose;
  });

  useLayoutEffect(() => {
    const element = floating.current;
    if (!element) return;
    if (!element.matches(':popover-open')) element.showPopover();
    const place = () => {
      if (!anchor.isConnected) return close.current();
      const at = placed(anchor.getBoundingClientRect(), { width: element.offsetWidth, height: element.offsetHeight }, { width: innerWidth, height: innerHeight });
      element.style.left = `${at.left}px`;
      element.style.top = `${at.top}px`;
    };
    place();
    (element.querySelector<HTMLElement>('[data-first]') ?? element).focus({ preventScroll: true });
    const observer = new ResizeObserver(place);
    observer.observe(element);
    addEventListener('scroll', place, { capture: true, passive: true });
    addEventListener('resize', place);
    return () => {
      observer.disconnect();
      removeEventListener('scroll', place, { capture: true });
      removeEventListener('resize', place);
      // Closed with the focus inside, it goes back; a press elsewhere has taken it there already.
      if (element.contains(document.activeElement) || document.activeElement === document.body) anchor.focus({ preventScroll: true });
    };
  }, [anchor]);

  useEffect(() => {
    const pressed = (event: PointerEvent) => {
      const target = event.target as Node;
      if (!floating.current?.contains(target) && !anchor.contains(target)) close.current();
    };
    const key = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      close.current();
    };
    document.addEventListener('pointerdown', pressed);
    document.addEventListener('keydown', key);
    return () => {
      document.removeEventListener('pointerdown', pressed);
      document.removeEventListener('keydown', key);
    };
  }, [anchor]);

  const left = (to: EventTarget | null) => {
    if (to instanceof Node && !floating.current?.contains(to) && !anchor.contains(to)) onClose();
  };
  return (
    <div ref={floating} popover="manual" role="dialog" aria-label={label} tabIndex={-1} className="popover" onBlur={(event) => left(event.relatedTarget)}>
      {children}
    </div>
  );
}
