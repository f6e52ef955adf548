import { ConsultationStatus } from './consultation.entity.js';

/** A consultation that took place: its meeting was opened, whatever came after. The one definition of "held" (开过). */
export const HELD_STATUSES: readonly ConsultationStatus[] = [
  ConsultationStatus.IN_SESSION,
  ConsultationStatus.MINUTES_DRAFT,
  ConsultationStatus.MINUTES_CONFIRMED,
  ConsultationStatus.TRACKING,
  ConsultationStatus.EVALUATED,
  ConsultationStatus.ARCHIVED,
];

/** Its minutes are confirmed, whatever came after: what was promised is handled, what is owed is reminded of. */
const CONFIRMED_STATUSES: readonly ConsultationStatus[] = [
  ConsultationStatus.MINUTES_CONFIRMED,
  ConsultationStatus.TRACKING,
  ConsultationStatus.EVALUATED,
  ConsultationStatus.ARCHIVED,
];

const inSql = (statuses: readonly ConsultationStatus[]) => statuses.map((status) => `'${status}'`).join(', ');
/** The same for a read model: `c.status in (${heldInSql})`. */
export const heldInSql = inSql(HELD_STATUSES);
export const confirmedInSql = inSql(CONFIRMED_STATUSES);
export const isConfirmed = (status: ConsultationStatus): boolean => CONFIRMED_STATUSES.includes(status);
export const isHeld = (status: ConsultationStatus): boolean => HELD_STATUSES.includes(status);

/**
 * What became of consultation `k` is for everybody: its minutes are confirmed, and no review before publication holds it.
 * Whatever strangers read, find or see on a wall asks this; what officials work with asks `confirmedInSql`.
 */
export const publicInSql = (k: string): string =>
  `(${k}.status in (${confirmedInSql}) and ${k}.in_review_since is null)`;
