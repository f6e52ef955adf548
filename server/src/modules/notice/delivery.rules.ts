const FIRST_WAIT_MS = 30_000;
const LONGEST_WAIT_MS = 3_600_000;

/** After this many tries (some six hours) somebody has to look at it. */
export const MOST_ATTEMPTS = 12;

/** How long to wait after the given number of tries: twice as long each time, up to an hour, and never all at once. */
export function waitAfter(attempts: number, random: number): number {
  const wait = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (attempts - 1));
  return Math.round(wait * (0.5 + random / 2));
}

export const isGivenUp = (attempts: number, isPermanent: boolean): boolean => isPermanent || attempts >= MOST_ATTEMPTS;

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
const CHINA_MS = 8 * HOUR_MS;
/** Hours of the day in China at which what was gathered goes out: never at night, and never more than twice a day. */
const GATHERED_AT = [9, 17] as const;

/** When what is gathered now goes out to telephones. */
export function gatheredUntil(now: Date): Date {
  const midnight = Math.floor((now.getTime() + CHINA_MS) / DAY_MS) * DAY_MS - CHINA_MS;
  const next = GATHERED_AT.map((hour) => midnight + hour * HOUR_MS).find((at) => at > now.getTime());
  return new Date(next ?? midnight + DAY_MS + GATHERED_AT[0] * HOUR_MS);
}

/** Minutes of the day in China between which nothing goes out that can wait; over midnight where the first is later. */
export interface QuietHours {
  readonly from: number;
  readonly until: number;
}

/** `22:00-07:00` */
export function quietHoursIn(text: string | null): QuietHours | null {
  const [from, until] = (text ?? '').split('-').map((time) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3)));
  return from === undefined || until === undefined || from === until ? null : { from, until };
}

const MINUTE_MS = 60_000;
const minuteOfDay = (now: Date) => Math.floor(((now.getTime() + CHINA_MS) % DAY_MS) / MINUTE_MS);

export function isQuiet(now: Date, hours: QuietHours | null): boolean {
  if (!hours) return false;
  const { from, until } = hours;
  const at = minuteOfDay(now);
  return from <= until ? at >= from && at < until : at >= from || at < until;
}

/** When the one message of a day goes out to whoever chose this hour: the next time it strikes on a working day. */
export function nextDigest(now: Date, at: string, isWorkingDay: (day: string) => boolean): Date {
  for (let days = 0; ; days += 1) {
    const day = new Date(now.getTime() + CHINA_MS + days * DAY_MS).toISOString().slice(0, 10);
    const then = new Date(`${day}T${at}:00+08:00`);
    if (then > now && isWorkingDay(day)) return then;
  }
}
