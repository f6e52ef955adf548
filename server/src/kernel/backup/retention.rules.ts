import { dayInChina } from '../clock.js';

/** Of how many days, weeks and months the newest backup is kept. */
export interface Keep {
  readonly days: number;
  readonly weeks: number;
  readonly months: number;
}

/** `7d 5w 12m`; null for what is no such thing, or would keep nothing. */
export function parseKeep(text: string): Keep | null {
  const parts = /^(?:(\d{1,3})d)? ?(?:(\d{1,3})w)? ?(?:(\d{1,3})m)?$/.exec(text.trim());
  if (!parts) return null;
  const [days = 0, weeks = 0, months = 0] = parts.slice(1).map((part) => Number(part ?? 0));
  return days + weeks + months > 0 ? { days, weeks, months } : null;
}

/** The Monday of the week of a day, as the name of that week. */
function weekOf(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7));
  return date.toISOString().slice(0, 10);
}

/**
 * Which backups may go. Days, weeks and months are counted by the backups there are, not by the clock: a house that stood
 * still for a year, or whose clock ran ahead, loses none by it. The newest always stays.
 */
export function toForget<Backup extends { readonly createdAt: Date }>(
  backups: readonly Backup[],
  keep: Keep,
): Backup[] {
  const newestFirst = [...backups].sort((a, b) => b.createdAt.getTime() - a.createdAt.getTime());
  const kept = new Set<Backup>(newestFirst.slice(0, 1));
  const periods: readonly [number, (day: string) => string][] = [
    [keep.days, (day) => day],
    [keep.weeks, weekOf],
    [keep.months, (day) => day.slice(0, 7)],
  ];
  for (const [count, periodOf] of periods) {
    const seen = new Set<string>();
    for (const backup of newestFirst) {
      const period = periodOf(dayInChina(backup.createdAt));
      if (seen.has(period) || seen.size === count) continue;
      seen.add(period);
      kept.add(backup);
    }
  }
  return newestFirst.filter((backup) => !kept.has(backup));
}
