import { useEffect, useState } from 'react';
import { call } from '../api';
import { watch } from '../live';
import { sitDown, type Desk } from './desk';

/** The desk of one job for as long as the component lives; null before its first effect. */
export function useDesk(job: string): Desk | null {
  const [desk, setDesk] = useState<Desk | null>(null);
  useEffect(() => {
    const sat = sitDown(job, {
      call,
      watch,
      storage: localStorage,
      newId: () => crypto.randomUUID(),
      now: () => new Date().toISOString(),
      later(what, wait) {
        const timer = setTimeout(what, wait);
        return () => clearTimeout(timer);
      },
    });
    setDesk(sat);
    return () => sat.close();
  }, [job]);
  return desk;
}
