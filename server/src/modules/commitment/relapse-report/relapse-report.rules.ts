import { CommitmentStatus } from '../commitment.entity.js';
import { CommitmentRefusalCode as Refused } from '../commitment.refusal.js';

/** Working days until somebody looks. */
export const LOOK_WITHIN = 5;
/** One matter is looked at for this once in so many days, whatever is written. */
export const QUIET_DAYS = 30;
/** Of one matter, before one look: whoever says it and takes it back again and again sends somebody out and calls them off. */
export const TAKEN_BACK_AT_MOST = 2;
const DAY_MS = 86_400_000;

export interface Reportable {
  readonly status: CommitmentStatus;
  /** When it is looked at next; null when nothing is to come. */
  readonly lookBackOn: string | null;
  readonly lastReportAt: Date | null;
}

/** Why it cannot be reported that this came back, or null when it can. */
export function whyNoRelapseReport({ status, lookBackOn, lastReportAt }: Reportable, now: Date): Refused | null {
  if (status !== CommitmentStatus.CLOSED || lookBackOn === null) return Refused.NOTHING_TO_COME_BACK;
  const quietUntil = (lastReportAt?.getTime() ?? Number.NEGATIVE_INFINITY) + QUIET_DAYS * DAY_MS;
  return now.getTime() < quietUntil ? Refused.RELAPSE_REPORTED_LATELY : null;
}
