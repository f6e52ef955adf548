/** `08:30` of a minute of the day, and back. */
export const clockOf = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

export function minuteOf(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return hours * 60 + minutes;
}

/** What a field of date and time holds is China's, wherever the browser stands. */
export const instantOf = (local: string): string => new Date(`${local}:00+08:00`).toISOString();
export const localOf = (instant: number): string => new Date(instant + 8 * 3_600_000).toISOString().slice(0, 16);
export const todayInChina = (): string => localOf(Date.now()).slice(0, 10);
