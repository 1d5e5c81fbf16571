const paths = {
  check: 'M4 10.5l4 4 8-9',
  alert: 'M10 5v6M10 14.5v.5',
  circle: 'M10 4a6 6 0 1 0 0 12a6 6 0 1 0 0-12',
  minus: 'M5 10h10',
  lock: 'M5.5 9h9v7h-9zM7 9V6.5a3 3 0 0 1 6 0V9',
  close: 'M5 5l10 10M15 5L5 15',
  send: 'M3.5 10h12M11 5.5l4.5 4.5L11 14.5',
  down: 'M5 7.5l5 5 5-5',
  up: 'M5 12.5l5-5 5 5',
  raise: 'M10 16V4.5M5.5 9L10 4.5L14.5 9',
  lower: 'M10 4v11.5M5.5 11L10 15.5L14.5 11',
  back: 'M12.5 5l-5 5 5 5',
  forward: 'M7.5 5l5 5-5 5',
  plus: 'M10 4v12M4 10h12',
  trash: 'M4 6h12M8 6V4h4v2M6 6l.7 10h6.6L14 6',
  sun: 'M10 6.5a3.5 3.5 0 1 0 0 7a3.5 3.5 0 1 0 0-7M10 1.8v2M10 16.2v2M1.8 10h2M16.2 10h2M4.2 4.2l1.4 1.4M14.4 14.4l1.4 1.4M4.2 15.8l1.4-1.4M14.4 5.6l1.4-1.4',
  moon: 'M16.5 11.8A7 7 0 0 1 8.2 3.5a7 7 0 1 0 8.3 8.3z',
  screen: 'M3 4h14v9H3zM7.5 16.5h5M10 13v3.5',
  file: 'M5.5 3h6l3.5 3.5V17h-9.5zM11.5 3v3.5H15',
  download: 'M10 3.5v9M6 9l4 4 4-4M4 16.5h12',
  columns: 'M3.5 4.5h13v11h-13zM8 4.5v11M12.5 4.5v11',
  keyboard: 'M2.5 5h15v10h-15zM5.5 8h.1M8.5 8h.1M11.5 8h.1M14.5 8h.1M6.5 12h7',
  retry: 'M15.5 8A6 6 0 1 0 16 11M16 4v4h-4',
  search: 'M9 4a5 5 0 1 0 0 10a5 5 0 1 0 0-10M12.8 12.8L16.5 16.5',
} as const;

export type IconName = keyof typeof paths;

/** A drawn sign; words beside it or a label on its button carry the meaning. */
export function Icon({ name, size = 20 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 20 20" fill="none" stroke="currentColor" strokeWidth="1.7" strokeLinecap="round" strokeLinejoin="round" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}
