/** The facts working days are counted from. Days are `YYYY-MM-DD`. */
export interface CalendarFacts {
  readonly off: ReadonlySet<string>;
  readonly worked: ReadonlySet<string>;
  /** The last year whose holidays are published. */
  readonly publishedThrough: number;
}

export interface Deadline {
  readonly day: string;
  /** Beyond the last published year: counted by weekends alone (暂按周末推算). */
  readonly provisional: boolean;
}

const DAY_MS = 86_400_000;
const toMs = (day: string) => Date.parse(`${day}T00:00:00Z`);
const toDay = (ms: number) => new Date(ms).toISOString().slice(0, 10);

export function isWeekend(day: string): boolean {
  const weekday = new Date(toMs(day)).getUTCDay();
  return weekday === 0 || weekday === 6;
}

export function isWorkingDay(facts: CalendarFacts, day: string): boolean {
  if (facts.worked.has(day)) return true;
  if (facts.off.has(day)) return false;
  return !isWeekend(day);
}

/** The `count`-th working day after `day` (before it, when negative). Zero gives `day` itself. */
export function addWorkingDays(facts: CalendarFacts, day: string, count: number): Deadline {
  const step = count < 0 ? -DAY_MS : DAY_MS;
  let ms = toMs(day);
  for (let left = Math.abs(count); left > 0; ) {
    ms += step;
    if (isWorkingDay(facts, toDay(ms))) left -= 1;
  }
  const reached = toDay(ms);
  return { day: reached, provisional: Number(reached.slice(0, 4)) > facts.publishedThrough };
}

/**
 * Working days from `from` (not counted) to `to` (counted): what is still left until a deadline.
 * Negative when `to` lies before `from`: the working days that have passed since.
 * Reckoned by weeks: a deadline somebody set for 2099 is asked for with every line that shows it.
 */
export function workingDaysBetween(facts: CalendarFacts, from: string, to: string): number {
  if (to < from) return 0 - workingDaysBetween(facts, to, from);
  let count = weekdaysBefore(toMs(to) + DAY_MS) - weekdaysBefore(toMs(from) + DAY_MS);
  const isBetween = (day: string) => day > from && day <= to;
  for (const day of facts.worked) if (isBetween(day) && isWeekend(day)) count += 1;
  for (const day of facts.off) if (isBetween(day) && !facts.worked.has(day) && !isWeekend(day)) count -= 1;
  return count;
}

/** Weekdays since Monday, 29 December 1969. */
function weekdaysBefore(ms: number): number {
  const days = ms / DAY_MS + 3;
  const weeks = Math.floor(days / 7);
  return weeks * 5 + Math.min(days - weeks * 7, 5);
}
