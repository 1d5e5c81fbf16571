import { useCallback, useState } from 'react';
import { kept } from '../../kept';

/** A choice that this browser remembers; `read` makes sense of whatever was kept. */
export function useKept<T>(key: string, read: (stored: unknown) => T): readonly [T, (chosen: T) => void] {
  const [chosen, setChosen] = useState(() => read(kept(localStorage, key)));
  const choose = useCallback(
    (next: T) => {
      localStorage.setItem(key, JSON.stringify(next));
      setChosen(next);
    },
    [key],
  );
  return [chosen, choose];
}
