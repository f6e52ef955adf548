import { dayInChina } from '../../kernel/clock.js';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** Weekly, and early enough that a run that waits for the night is not late. */
const DRILL_EVERY_MS = 6.5 * DAY_MS;
const DRILL_AGAIN_MS = 20 * HOUR_MS;

/** The newest moment at which a backup was due: the given hour of a day in China. */
function dueAt(now: Date, hour: number): Date {
  const today = new Date(`${dayInChina(now)}T${String(hour).padStart(2, '0')}:00:00+08:00`);
  return today <= now ? today : new Date(today.getTime() - DAY_MS);
}

/** Once a day, from this hour on; what was missed while nobody was there is made up for. */
export function isBackupDue(now: Date, hour: number, lastSuccess: Date | null): boolean {
  return lastSuccess === null || lastSuccess < dueAt(now, hour);
}

export interface LastDrill {
  readonly endedAt: Date;
  readonly succeeded: boolean;
}

/** Once a week; one that failed is tried again the next day. Without a backup there is nothing to try. */
export function isDrillDue(now: Date, newestBackup: Date | null, last: LastDrill | null): boolean {
  if (newestBackup === null) return false;
  if (last === null) return true;
  return now.getTime() - last.endedAt.getTime() >= (last.succeeded ? DRILL_EVERY_MS : DRILL_AGAIN_MS);
}
