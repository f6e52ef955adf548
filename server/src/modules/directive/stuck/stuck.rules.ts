import { StuckBecause, type StuckConsultation } from '../directive.types.js';

/** A plan without a day is let alone for so many working days. */
export const WITHOUT_A_DAY = 20;

/** It has stood still long enough that a leader should see it: a day that is over, or a plan that nobody dates. */
export function isStuck({ because, workingDays }: Pick<StuckConsultation, 'because' | 'workingDays'>): boolean {
  if (because === StuckBecause.POSTPONED) return true;
  return workingDays > (because === StuckBecause.NO_DAY ? WITHOUT_A_DAY : 0);
}
