import { createStore } from '../store';

export type Theme = 'light' | 'dark' | 'system';

const key = 'recruiting.theme';

function stored(): Theme {
  const kept = globalThis.localStorage?.getItem(key);
  return kept === 'light' || kept === 'dark' ? kept : 'system';
}

export const theme = createStore<Theme, Theme>((_, chosen) => chosen, stored());

export function choose(chosen: Theme): void {
  if (chosen === 'system') {
    localStorage.removeItem(key);
    delete document.documentElement.dataset.theme;
  } else {
    localStorage.setItem(key, chosen);
    document.documentElement.dataset.theme = chosen;
  }
  theme.send(chosen);
}
