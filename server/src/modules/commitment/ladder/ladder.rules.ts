import { type Timeliness, timelinessOf } from '../timeliness.rules.js';
import { Rung } from './ladder-step.entity.js';

const REACHED: Readonly<Record<`${Timeliness}`, readonly Rung[]>> = {
  ON_TIME: [],
  DUE_SOON: [Rung.REMIND],
  OVERDUE: [Rung.URGE],
  LONG_OVERDUE: [Rung.URGE, Rung.PUT_TO_LEADER],
};

/**
 * The rungs that are due and were not climbed, lowest first. After a time without a server none of those that press is
 * skipped; only the reminder is, once the day itself is past.
 */
export function rungsDue(workingDaysLeft: number, climbed: readonly Rung[]): Rung[] {
  return REACHED[timelinessOf(workingDaysLeft, false)].filter((rung) => !climbed.includes(rung));
}
