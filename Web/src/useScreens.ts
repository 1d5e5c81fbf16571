import { useEffect, useState } from 'react';

type Loaded = typeof import('./screens') | 'loading' | 'failed';

/** The screens of those who are signed in, a part of the client of their own: the start page is there before them, and they are fetched
 * behind it so that signing in need not wait. */
export function useScreens(wanted: boolean): Loaded {
  const [screens, setScreens] = useState<Loaded>('loading');
  useEffect(() => {
    if (wanted) import('./screens').then(setScreens, () => setScreens('failed'));
  }, [wanted]);
  return screens;
}
