/** Points are counted in tenths, so that they can be shared. */
export const TENTHS = 10;

/**
 * `total` in parts by `shares` (percents that make a hundred), whole numbers that add up to it exactly: each gets its
 * floor, and what is left goes to the largest remainders, the earlier author first where two are alike.
 */
export function shareOut(total: number, shares: readonly number[]): number[] {
  const parts = shares.map((share, at) => ({
    at,
    part: Math.floor((total * share) / 100),
    rest: (total * share) % 100,
  }));
  const left = total - parts.reduce((sum, { part }) => sum + part, 0);
  for (const one of [...parts].sort((a, b) => b.rest - a.rest || a.at - b.at).slice(0, left)) one.part += 1;
  return parts.map(({ part }) => part);
}

/** Of one person in one year. */
export interface Credited {
  /** All that was earned and not taken back. */
  readonly earned: number;
  /** What of it counts. */
  readonly credited: number;
}

/** What of `earned` counts within the cap (null: there is none). What is over it stays in the ledger as not counted. */
export function credit({ credited }: Credited, earned: number, cap: number | null): number {
  return cap === null ? earned : Math.min(earned, Math.max(0, cap - credited));
}

/**
 * What no longer counts once `earned` is taken back, as a number below nothing. What the cap had held back counts
 * instead: somebody who earned more than the cap loses only what falls below it.
 */
export function takeBack(standing: Credited, earned: number): number {
  const left = standing.earned - earned;
  return Math.min(0, left - standing.credited);
}
