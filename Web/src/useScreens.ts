import { useEffect, useState } from 'react';

/** The screens of those who are signed in: a part of the client of their own, so that the start page need not wait for them. */
export const fetchScreens = () => import('./screens');

type Loaded = Awaited<ReturnType<typeof fetchScreens>> | 'loading' | 'failed';

export function useScreens(wanted: boolean): Loaded {
  const [screens, setScreens] = useState<Loaded>('loading');
  useEffect(() => {
    if (wanted) fetchScreens().then(setScreens, () => setScreens('failed'));
  }, [wanted]);
  return screens;
}
