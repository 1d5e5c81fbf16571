import { useLayoutEffect, useRef, type ReactNode } from 'react';

interface Props {
  readonly className: string;
  /** The id of the heading that names it. */
  readonly labelledBy: string;
  /** Escape, or the browser's own way back. */
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** The native modal: the page behind is inert, Escape closes, the focus returns to where it was. */
export function Dialog({ className, labelledBy, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  // A layout effect: closed while it still stands in the page, the focus goes back.
  useLayoutEffect(() => {
    const opened = dialog.current;
    if (opened && !opened.open) opened.showModal();
    // The browser would take the first button, which closes.
    opened?.querySelector<HTMLElement>('[data-first]')?.focus();
    return () => opened?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={className}
      aria-labelledby={labelledBy}
      onCancel={(event) => {
        if (event.target !== event.currentTarget) return;
        event.preventDefault();
        onClose();
      }}
    >
      {children}
    </dialog>
  );
}
