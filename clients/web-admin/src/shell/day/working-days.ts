/** What of the house's calendar differs from the weekday. Days are `YYYY-MM-DD`. */
export interface WorkingDays {
  readonly publishedThrough: number;
  /** By day: off although a weekday, or worked although a weekend, and what it is called. */
  readonly departures: ReadonlyMap<string, { readonly kind: 'OFF' | 'WORKED'; readonly name: string }>;
}

const DAY_MS = 86_400_000;
const toMs = (day: string) => Date.parse(`${day}T00:00:00Z`);

export function isWorkingDay({ departures }: WorkingDays, day: string): boolean {
  const departure = departures.get(day);
  if (departure) return departure.kind === 'WORKED';
  const weekday = new Date(toMs(day)).getUTCDay();
  return weekday !== 0 && weekday !== 6;
}

/** Further ahead than this nobody counts in days. */
const MOST_DAYS = 1100;

/** Working days after `from` up to `to`, as the server counts what is left; null where it is too far to be counted. */
export function workingDaysUntil(calendar: WorkingDays, from: string, to: string): number | null {
  const [first, last] = [toMs(from), toMs(to)];
  if (last - first > MOST_DAYS * DAY_MS) return null;
  let count = 0;
  for (let ms = first + DAY_MS; ms <= last; ms += DAY_MS)
    if (isWorkingDay(calendar, new Date(ms).toISOString().slice(0, 10))) count += 1;
  return count;
}

export const daysAfter = (day: string, count: number): string =>
  new Date(toMs(day) + count * DAY_MS).toISOString().slice(0, 10);

export const nextMonday = (day: string): string => daysAfter(day, 8 - (new Date(toMs(day)).getUTCDay() || 7));
