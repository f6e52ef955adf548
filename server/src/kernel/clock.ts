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
