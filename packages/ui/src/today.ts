/** Today where the district is, as `YYYY-MM-DD`: a visitor's device may be in yesterday, or in last year. */
export function todayInChina(now: Date = new Date()): string {
  return new Date(now.getTime() + 8 * 3_600_000).toISOString().slice(0, 10);
}

export const yearInChina = (now?: Date): number => Number(todayInChina(now).slice(0, 4));

/** 1 to 12. */
export const monthInChina = (now?: Date): number => Number(todayInChina(now).slice(5, 7));
