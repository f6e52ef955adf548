import { badInput } from '../../../kernel/errors.js';
import { RECKONED } from './keep-points.js';
import type { KindTermsInput } from './kind-rules.inputs.js';
import type { KindRules, KindTerms } from './reckon.rules.js';

const TENTHS = 10;
const MOST = 200;
const CAP_MOST = 2000;

/** Tenths of a point, given in points with one decimal at most. */
function tenths(points: number, most: number, field: string): number {
  const found = Math.round(points * TENTHS);
  if (!(found >= 0 && found <= most * TENTHS && Math.abs(found - points * TENTHS) < 1e-6))
    throw badInput(field, 'OUT_OF_BOUNDS');
  return found;
}

/** What was given for each kind, checked. Kinds that are left out earn nothing. */
export function kindsInput(given: readonly KindTermsInput[]): KindRules {
  const kinds = new Map<string, KindTerms>();
  for (const { kind, unit, shared, cap, ...points } of given) {
    if (!RECKONED.includes(kind) || kinds.has(kind)) throw badInput('kinds', 'EACH_ONCE');
    kinds.set(kind, {
      ...{ unit, shared },
      points: tenths(points.points, MOST, 'points'),
      cap: cap == null ? null : tenths(cap, CAP_MOST, 'cap'),
      lessLate: tenths(points.lessLate, MOST, 'lessLate'),
      lessAbsent: tenths(points.lessAbsent, MOST, 'lessAbsent'),
      lessPrivate: tenths(points.lessPrivate ?? 0, MOST, 'lessPrivate'),
    });
  }
  return Object.fromEntries(kinds);
}

const said = (kinds: KindRules) =>
  Object.entries(kinds)
    .map(([kind, { points, unit, shared, cap, lessLate, lessAbsent, lessPrivate = 0 }]) =>
      [kind, points, unit, shared, cap, lessLate, lessAbsent, lessPrivate].join(' '),
    )
    .sort()
    .join('\n');

export const sameKinds = (one: KindRules, other: KindRules): boolean => said(one) === said(other);
