import { BriefLevel } from '../../opinion/index.js';
import { DutyRefusalCode } from '../duty.refusal.js';
import type { PointTerms } from './duty-rules.entity.js';

const POINTS_MOST = 200;
const CAP_MOST = 2000;

const LADDER = [BriefLevel.DISTRICT, BriefLevel.CITY, BriefLevel.PROVINCE, BriefLevel.NATIONAL];
const KINDS = ['single', 'composite', 'instruction'] as const;

export const isPoints = (points: number) => Number.isInteger(points) && points >= 0 && points <= POINTS_MOST;
export const isCap = (cap: number) => Number.isInteger(cap) && cap >= 1 && cap <= CAP_MOST;

/** Why the rules may not become these, or null when they may. */
export function whyNotRules(before: PointTerms, after: PointTerms): DutyRefusalCode | null {
  const says = ({ rungs, yearlyCap }: PointTerms) =>
    [yearlyCap, ...LADDER.flatMap((level) => KINDS.map((kind) => rungs[level][kind]))].join(' ');
  if (says(before) === says(after)) return DutyRefusalCode.NOTHING_CHANGED;
  for (const [at, level] of LADDER.entries()) {
    const [rung, lower] = [after.rungs[level], after.rungs[LADDER[at - 1] ?? level]];
    if (rung.composite > rung.single) return DutyRefusalCode.COMPOSITE_OVER_SINGLE;
    if (KINDS.some((kind) => rung[kind] < lower[kind])) return DutyRefusalCode.RUNG_BELOW_LOWER;
  }
  return null;
}
