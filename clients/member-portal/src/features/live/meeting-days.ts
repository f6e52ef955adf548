const DAY = 86_400_000;
const OFFSET = 8 * 3_600_000;
/** The day in China as a count. */
const dayOf = (instant: number) => Math.floor((instant + OFFSET) / DAY);

export function isToday(startsAt: string | null | undefined, now: Date): boolean {
  return Boolean(startsAt) && dayOf(Date.parse(startsAt ?? '')) === dayOf(now.getTime());
}

interface Meeting {
  readonly status: string;
  readonly startsAt?: string | null;
}

const BEFORE: readonly string[] = ['PREPARING', 'READY', 'NOTIFIED', 'POSTPONED'];

/** Today's (and whatever is under way), those to come by date, and those that were, the latest first. */
export function byDay<T extends Meeting>(meetings: readonly T[], now: Date): { today: T[]; coming: T[]; past: T[] } {
  const sorted = [...meetings].sort((a, b) => (a.startsAt ?? '9999').localeCompare(b.startsAt ?? '9999'));
  const isOn = (one: T) => one.status === 'IN_SESSION' || (BEFORE.includes(one.status) && isToday(one.startsAt, now));
  return {
    today: sorted.filter(isOn),
    coming: sorted.filter((one) => BEFORE.includes(one.status) && !isOn(one)),
    past: sorted.filter((one) => !BEFORE.includes(one.status) && !isOn(one)).reverse(),
  };
}
