import type { ReactNode } from 'react';
import type { Problem } from '../problem';
import { Icon } from './icon';
import './notes.css';

interface Props {
  readonly problem: Problem;
  /** What did not happen: "Your draft is not saved." */
  readonly what: string;
  readonly retry?: () => void;
  readonly children?: ReactNode;
}

/** What happened, what it means, what to do; the code small at the end. */
export function ProblemNote({ problem, what, retry, children }: Props) {
  return (
    <div className="note error" role="alert">
      <Icon name="alert" />
      <div>
        <p>
          <strong>{what}</strong> {problem.message}
        </p>
        {(retry || children) && (
          <div className="actions">
            {retry && (
              <button type="button" className="button compact" onClick={retry}>
                Try again
              </button>
            )}
            {children}
          </div>
        )}
        <p className="code">{problem.code}</p>
      </div>
    </div>
  );
}

/** Nothing here yet: one sentence and the one thing to do next. */
export function Empty({ children, action }: { readonly children: ReactNode; readonly action?: ReactNode }) {
  return (
    <div className="empty">
      <p>{children}</p>
      {action}
    </div>
  );
}
