import { createHash } from 'node:crypto';
import { periodEnd, SeriesUnit, seriesStarts } from '../periods.rules.js';
import type { SealedNature } from './sealed-period.entity.js';

/** Days for what was done in a period and is entered late. */
export const SEALED_AFTER_DAYS = 10;

export interface PeriodToSeal {
  readonly unit: SeriesUnit;
  readonly from: string;
  readonly to: string;
}

/** The months, quarters and years of the series that ended long enough ago, and not before the house kept anything. */
export function periodsToSeal(today: string, keptSince: string): PeriodToSeal[] {
  const before = new Date(Date.parse(today) - SEALED_AFTER_DAYS * 86_400_000).toISOString().slice(0, 10);
  return Object.values(SeriesUnit)
    .flatMap((unit) => seriesStarts(unit, today).map((from) => ({ unit, from, to: periodEnd(unit, from) })))
    .filter(({ to }) => to < before && to >= keptSince);
}

interface Sealed {
  readonly unit: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly asOf: string;
  readonly records: number;
  readonly hashes: Readonly<Record<string, string>>;
  readonly natures: readonly SealedNature[];
}

/** What a seal says, as one hash: nothing in it can be changed without another one coming out. */
export function hashOf({ unit, startsOn, endsOn, asOf, records, hashes, natures }: Sealed): string {
  const lines = [
    [unit, startsOn, endsOn, asOf, records].join(' '),
    ...Object.entries(hashes)
      .map(([name, hash]) => `${name} ${hash}`)
      .sort(),
    ...natures
      .map(({ departmentId, committeeId, nature, count }) => [departmentId, committeeId, nature, count].join(' '))
      .sort(),
  ];
  return createHash('sha256').update(lines.join('\n')).digest('hex');
}

/** Figures whose records are not those that were sealed. */
export function damagedIn(
  sealed: Readonly<Record<string, string>>,
  found: Readonly<Record<string, string>>,
  names: readonly string[],
): string[] {
  return names.filter((name) => (sealed[name] ?? '') !== (found[name] ?? ''));
}
