import { isConsultationTakenDown } from './taken-down/taken-down.sql.js';

/**
 * Consultation `k` is announced to everybody: the notice is out, it is not over, nobody took it down, and its form is none that is
 * looked at before strangers read of it. The one definition for pages and walls.
 */
export const announcedInSql = (k: string): string =>
  `(${k}.status in ('NOTIFIED', 'IN_SESSION') and not ${isConsultationTakenDown(`${k}.id`)}
    and not (select f.reviews_before_publication from consultation_terms f where f.consultation_id = ${k}.id))`;
