const units = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['week', 604_800],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
] as const;

/** "2 hours ago", "in 3 days"; under a minute "just now". `now` in milliseconds since 1970. */
export function relative(at: string, now: number): string {
  const seconds = (Date.parse(at) - now) / 1_000;
  const unit = units.find(([, length]) => Math.abs(seconds) >= length);
  if (!unit) return 'just now';
  return new Intl.RelativeTimeFormat('en', { numeric: 'auto' }).format(Math.trunc(seconds / unit[1]), unit[0]);
}

/** The whole date and time in the reader's zone (or another one), with the zone's name. */
export function exact(at: string, timeZone?: string): string {
  return new Intl.DateTimeFormat('en-GB', {
    weekday: 'short', day: 'numeric', month: 'short', year: 'numeric',
    hour: '2-digit', minute: '2-digit', timeZoneName: 'short', ...(timeZone ? { timeZone } : {}),
  }).format(new Date(at));
}

/** An amount as it is written with its currency: "USD 25" or "$25.50", whichever the reader's browser has. */
export function money(amount: number, currency: string | null): string {
  if (currency === null || !/^[A-Z]{3}$/.test(currency)) return `${amount}${currency ? ` ${currency}` : ''}`;
  const digits = Number.isInteger(amount) ? 0 : 2;
  return new Intl.NumberFormat('en', { style: 'currency', currency, minimumFractionDigits: digits, maximumFractionDigits: 2 }).format(amount);
}
