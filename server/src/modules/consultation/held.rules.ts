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

/** The same for a read model: `c.status in (${heldInSql})`. */
export const heldInSql = HELD_STATUSES.map((status) => `'${status}'`).join(', ');

export const isHeld = (status: ConsultationStatus): boolean => HELD_STATUSES.includes(status);
