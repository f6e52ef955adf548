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

/** What became of it is public: its minutes are confirmed, whatever came after. */
const PUBLISHED_STATUSES: readonly ConsultationStatus[] = [
  ConsultationStatus.MINUTES_CONFIRMED,
  ConsultationStatus.TRACKING,
  ConsultationStatus.EVALUATED,
  ConsultationStatus.ARCHIVED,
];

const inSql = (statuses: readonly ConsultationStatus[]) => statuses.map((status) => `'${status}'`).join(', ');
/** The same for a read model: `c.status in (${heldInSql})`. */
export const heldInSql = inSql(HELD_STATUSES);
export const publishedInSql = inSql(PUBLISHED_STATUSES);

export const isPublished = (status: ConsultationStatus): boolean => PUBLISHED_STATUSES.includes(status);
export const isHeld = (status: ConsultationStatus): boolean => HELD_STATUSES.includes(status);
