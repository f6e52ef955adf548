/** The only source of time. Tests inject their own and move it. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };

const chinaDay = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Asia/Shanghai',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The calendar day in China (UTC+8) of an instant, as `YYYY-MM-DD`. */
export function dayInChina(instant: Date): string {
  return chinaDay.format(instant);
}

const chinaMinute = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'short',
  timeStyle: 'short',
});

/** The minute in China of an instant, as `YYYY-MM-DD HH:mm`. */
export function minuteInChina(instant: Date): string {
  return chinaMinute.format(instant);
}

const CHINA_AHEAD_MS = 8 * 3_600_000;
const DAY_MS = 86_400_000;

/** The same day as a number that grows by one at each midnight in China: cheap enough to ask on every request. */
export function dayNumberInChina(instant: Date): number {
  return Math.floor((instant.getTime() + CHINA_AHEAD_MS) / DAY_MS);
}

const LOOK_EVERY_MS = 1000;

/** Calls `onNewDay` soon after each midnight in China, by whatever clock is given. Answers how to stop. */
export function watchMidnight(now: () => Date, onNewDay: () => void): () => void {
  let day = dayNumberInChina(now());
  const timer = setInterval(() => {
    const today = dayNumberInChina(now());
    if (today === day) return;
    day = today;
    onNewDay();
  }, LOOK_EVERY_MS).unref();
  return () => clearInterval(timer);
}
