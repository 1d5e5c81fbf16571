import { useEffect, useState } from 'react';
import { connection } from '../live';
import { useStore } from '../useStore';
import './bar.css';
import { barAt, nextChange } from './state';

/** The thin bar that says when live updates stand still; gone by itself. */
export function ConnectionBar() {
  const state = useStore(connection);
  const [, look] = useState(0);
  const now = Date.now();
  const bar = barAt(state, now, navigator.onLine);

  useEffect(() => {
    const wait = nextChange(state, Date.now());
    if (wait === null) return;
    const timer = setTimeout(() => look((count) => count + 1), wait + 1);
    return () => clearTimeout(timer);
  }, [state, bar]);

  return (
    <>
      <div role="status">{bar === 'reconnecting' && <p className="connection-bar">Reconnecting…</p>}</div>
      <div role="alert">{bar === 'offline' && <p className="connection-bar offline">You are offline. Your text is kept.</p>}</div>
    </>
  );
}
