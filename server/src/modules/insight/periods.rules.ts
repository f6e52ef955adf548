/** Days in China, both included. */
interface Days {
  readonly from: string;
  readonly to: string;
}

const at = (day: string) => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return { year, month: month - 1, date };
};
const dayOf = (year: number, month: number, date: number) =>
  new Date(Date.UTC(year, month, date)).toISOString().slice(0, 10);
const lastOf = (year: number, month: number) => dayOf(year, month + 1, 0);

/** Months a period is made of, or null where it is no whole months. */
function monthsIn({ from, to }: Days): number | null {
  const [start, end] = [at(from), at(to)];
  if (start.date !== 1 || to !== lastOf(end.year, end.month)) return null;
  return (end.year - start.year) * 12 + end.month - start.month + 1;
}

/** The period before: as many whole months where it is whole months, else as many days. */
export function previousOf(period: Days): Days {
  const months = monthsIn(period);
  const { year, month, date } = at(period.from);
  if (months !== null) return { from: dayOf(year, month - months, 1), to: dayOf(year, month, 0) };
  const length = Math.round((Date.parse(period.to) - Date.parse(period.from)) / 86_400_000) + 1;
  return { from: dayOf(year, month, date - length), to: dayOf(year, month, date - 1) };
}

/** The same days a year before; a leap day's are the last of February. */
export function lastYearOf(period: Days): Days {
  const back = (day: string) => {
    const { year, month, date } = at(day);
    return dayOf(year - 1, month, Math.min(date, at(lastOf(year - 1, month)).date));
  };
  const months = monthsIn(period);
  const end = at(period.to);
  return { from: back(period.from), to: months === null ? back(period.to) : lastOf(end.year - 1, end.month) };
}

export enum SeriesUnit {
  MONTH = 'MONTH',
  QUARTER = 'QUARTER',
  YEAR = 'YEAR',
}

const POINTS: Readonly<Record<SeriesUnit, number>> = { MONTH: 12, QUARTER: 8, YEAR: 5 };
const MONTHS: Readonly<Record<SeriesUnit, number>> = { MONTH: 1, QUARTER: 3, YEAR: 12 };

/** The first days of the months, quarters or years up to the one `to` lies in; twelve, eight or five of them. */
export function seriesStarts(unit: SeriesUnit, to: string): string[] {
  const { year, month } = at(to);
  const step = MONTHS[unit];
  const last = month - (month % step);
  return Array.from({ length: POINTS[unit] }, (_, n) => dayOf(year, last - step * (POINTS[unit] - 1 - n), 1));
}

/** The last day of the month, quarter or year that begins on `start`. */
export function periodEnd(unit: SeriesUnit, start: string): string {
  const { year, month } = at(start);
  return lastOf(year, month + MONTHS[unit] - 1);
}
