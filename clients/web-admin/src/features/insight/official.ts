import type { FigureName } from '../../generated/graphql';

/** Fewer records than this are shown as their two counts. */
export const SMALL_N = 5;

interface Counts {
  readonly n: number;
  readonly counted: number;
}
interface Beside {
  readonly name: FigureName;
  readonly now: Counts;
  readonly previous: Counts;
}

export const percentOf = ({ n, counted }: Counts) => Math.round((counted / n) * 100);

/** Which rate moved the most against the period before, in whole percents; null where none did or all are too few. */
export function mostChanged(rates: readonly Beside[]): { name: FigureName; now: number; before: number } | null {
  const moved = rates
    .filter(({ now, previous }) => now.n >= SMALL_N && previous.n >= SMALL_N)
    .map(({ name, now, previous }) => ({ name, now: percentOf(now), before: percentOf(previous) }))
    .filter(({ now, before }) => now !== before)
    .sort((a, b) => Math.abs(b.now - b.before) - Math.abs(a.now - a.before));
  return moved[0] ?? null;
}
