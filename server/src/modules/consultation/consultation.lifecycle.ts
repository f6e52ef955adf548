import { lifecycle } from '../../kernel/lifecycle.js';
import { ConsultationStatus } from './consultation.entity.js';

const {
  PLANNED,
  PREPARING,
  READY,
  NOTIFIED,
  IN_SESSION,
  MINUTES_DRAFT,
  MINUTES_CONFIRMED,
  TRACKING,
  EVALUATED,
  ARCHIVED,
  POSTPONED,
  CANCELLED,
} = ConsultationStatus;

/**
 * PREPARING → READY when readiness reaches the form's threshold, and back when a fact is taken away; NOTIFIED by
 * convening (from READY, or from PREPARING with the director's override). A meeting ended by mistake goes on: MINUTES_DRAFT → IN_SESSION;
 * one opened by mistake waits again: IN_SESSION → NOTIFIED.
 */
export const consultationLifecycle = lifecycle<ConsultationStatus>({
  [PLANNED]: [PREPARING, POSTPONED, CANCELLED],
  [PREPARING]: [READY, NOTIFIED, POSTPONED, CANCELLED],
  [READY]: [PREPARING, NOTIFIED, POSTPONED, CANCELLED],
  [NOTIFIED]: [IN_SESSION, POSTPONED, CANCELLED],
  [IN_SESSION]: [MINUTES_DRAFT, NOTIFIED],
  [MINUTES_DRAFT]: [MINUTES_CONFIRMED, IN_SESSION],
  [MINUTES_CONFIRMED]: [TRACKING, EVALUATED],
  [TRACKING]: [EVALUATED],
  [EVALUATED]: [TRACKING, ARCHIVED],
  [ARCHIVED]: [],
  [POSTPONED]: [PREPARING, CANCELLED],
  // Called off by mistake.
  [CANCELLED]: [PLANNED, PREPARING, READY, NOTIFIED, POSTPONED],
});
