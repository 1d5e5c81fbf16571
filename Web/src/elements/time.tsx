import { exact, relative } from './times';

/** A moment in relative words, or as a clock time; the exact one with its zone on hover and to screen readers. */
export function Time({ at, clock = false }: { readonly at: string; readonly clock?: boolean }) {
  const words = clock ? new Intl.DateTimeFormat('en', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(new Date(at)) : relative(at, Date.now());
  return (
    <time dateTime={at} title={exact(at)}>
      {words}
    </time>
  );
}
