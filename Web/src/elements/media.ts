import { useSyncExternalStore } from 'react';

export const phone = '(max-width: 760px)';

/** Whether a media query matches now, and from now on. */
export function useMedia(media: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const list = matchMedia(media);
      list.addEventListener('change', changed);
      return () => list.removeEventListener('change', changed);
    },
    () => matchMedia(media).matches,
  );
}
