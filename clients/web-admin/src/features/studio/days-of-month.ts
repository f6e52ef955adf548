/** The days of a month (`2026-05`) that fall on these days of the week, Monday being 1, from a day on. */
export function daysOfMonth(month: string, weekdays: readonly number[], from: string): string[] {
  const [year = 0, nth = 1] = month.split('-').map(Number);
  const last = new Date(Date.UTC(year, nth, 0)).getUTCDate();
  return Array.from({ length: last }, (_, at) => new Date(Date.UTC(year, nth - 1, at + 1)))
    .filter((day) => weekdays.includes(day.getUTCDay() || 7))
    .map((day) => day.toISOString().slice(0, 10))
    .filter((day) => day >= from);
}
