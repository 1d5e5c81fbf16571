import type { AnchorHTMLAttributes, MouseEvent } from 'react';
import { navigate, usePath } from './router';

interface Props extends AnchorHTMLAttributes<HTMLAnchorElement> {
  readonly to: string;
  /** Marks the link as the current page when the path starts with its own. */
  readonly section?: boolean;
}

/** A link inside the app; opens in a new tab or window as any link does. */
export function Link({ to, section, onClick, ...rest }: Props) {
  const path = usePath();
  const current = section && (path === to || path.startsWith(`${to}/`)) ? 'page' : undefined;
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    navigate(to);
  };
  return <a {...rest} href={to} onClick={follow} aria-current={current} />;
}
