import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app';
import { session } from './sessions/session';

/** Draws the app into an element. Where the start page was drawn in advance, nobody is signed in. */
export function draw(root: HTMLElement): void {
  if (root.hasChildNodes()) session.send({ kind: 'signedOut' });
  createRoot(root).render(<StrictMode><App /></StrictMode>);
}
