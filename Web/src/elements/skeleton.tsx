import { useEffect, useState } from 'react';
import './skeleton.css';

/** True once something has taken longer than a blink, so that quick answers never flicker. */
export function useSlow(waiting: boolean, milliseconds = 150): boolean {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    if (!waiting) return setSlow(false);
    const timer = setTimeout(() => setSlow(true), milliseconds);
    return () => clearTimeout(timer);
  }, [waiting, milliseconds]);
  return slow && waiting;
}

/** The shape of what is coming; says what is being loaded to who cannot see it. */
export function Skeleton({ of, rows = 4, tall = false }: { readonly of: string; readonly rows?: number; readonly tall?: boolean }) {
  const slow = useSlow(true);
  return (
    <div className="skeleton" role="status">
      <span className="visually-hidden">Loading {of}…</span>
      {slow && Array.from({ length: rows }, (_, row) => <div key={row} className={tall ? 'bone tall' : 'bone'} aria-hidden="true" />)}
    </div>
  );
}
