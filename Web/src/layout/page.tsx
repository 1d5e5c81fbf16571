import { useEffect, useRef, type ReactNode } from 'react';
import './page.css';

interface Props {
  readonly title: string;
  /** What stands beside the heading: actions of the whole page. */
  readonly aside?: ReactNode;
  readonly lead?: ReactNode;
  /** The way up, above the heading. */
  readonly back?: ReactNode;
  readonly wide?: boolean;
  readonly children: ReactNode;
}

let arrived = false;

/** A screen: names the document and moves the focus to its heading, so that a change of page is noticed. */
export function Page({ title, aside, lead, back, wide, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · Recruiting`;
  }, [title]);
  useEffect(() => {
    // The first page of a visit leaves the focus where the browser starts.
    if (arrived && !document.querySelector('dialog[open]')) heading.current?.focus({ preventScroll: true });
    arrived = true;
    scrollTo(0, 0);
  }, []);
  return (
    <main id="main" className={wide ? 'page wide' : 'page'}>
      {back}
      <div className="page-head">
        <div>
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {lead && <p className="quiet">{lead}</p>}
        </div>
        {aside && <div className="actions">{aside}</div>}
      </div>
      {children}
    </main>
  );
}
