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
