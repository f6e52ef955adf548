import type { ReadContext } from '../read.js';
import { prepared } from '../read.js';
import { addWorkingDays, type CalendarFacts, type Deadline, isWorkingDay, workingDaysBetween } from './working-days.js';

const holidaysQuery = prepared<{ day: string; kind: string }>(
  'kernel.calendar.holidays',
  `select day::text as day, kind from holiday h
   where exists (select from calendar_year y where y.published and y.year = extract(year from h.day))`,
);
const publishedQuery = prepared<{ year: number | null }>(
  'kernel.calendar.published',
  // Up to the first year that is missing: holidays beyond a gap do not make the gap known.
  `select max(year) as year from (select year, year - row_number() over (order by year) as run from calendar_year where published) y
   where run = (select min(year) - 1 from calendar_year where published)`,
);

/** The working-day calendar in memory. `reload` after the table changed; every process hears of it by the wake `calendar`. */
export class WorkingCalendar {
  #facts: CalendarFacts;

  constructor(facts: CalendarFacts) {
    this.#facts = facts;
  }

  static async load(read: ReadContext): Promise<WorkingCalendar> {
    return new WorkingCalendar(await readFacts(read));
  }

  async reload(read: ReadContext): Promise<void> {
    this.#facts = await readFacts(read);
  }

  get publishedThrough(): number {
    return this.#facts.publishedThrough;
  }

  isWorkingDay(day: string): boolean {
    return isWorkingDay(this.#facts, day);
  }

  /** The `count`-th working day after `day`. */
  add(day: string, count: number): Deadline {
    return addWorkingDays(this.#facts, day, count);
  }

  /** Working days left from `from` until `to`; negative when it has passed. */
  between(from: string, to: string): number {
    return workingDaysBetween(this.#facts, from, to);
  }
}

async function readFacts(read: ReadContext): Promise<CalendarFacts> {
  const days = await read.all(holidaysQuery, {});
  const published = await read.one(publishedQuery, {});
  return {
    off: new Set(days.filter(({ kind }) => kind === 'OFF').map(({ day }) => day)),
    worked: new Set(days.filter(({ kind }) => kind === 'WORKED').map(({ day }) => day)),
    publishedThrough: published?.year ?? 0,
  };
}
