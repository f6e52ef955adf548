import { LockMode } from '@mikro-orm/core';
import type { Transaction } from '../../kernel/transaction.js';
import { TopicStatus } from '../topic/index.js';
import { Consultation, ConsultationStatus } from './consultation.entity.js';
import { consultationEvent } from './consultation.events.js';
import { consultationLifecycle } from './consultation.lifecycle.js';
import { termsIn } from './settings/form-settings.queries.js';
import { advanceTopics } from './topics/advance-topics.js';

/**
 * Moves a consultation to its next status because something in another module happened (the meeting opened, the minutes
 * were confirmed, the last commitment closed). Its topics follow. Says false, and changes nothing, where the lifecycle
 * does not allow it.
 */
export async function advanceConsultation(
  tx: Transaction,
  consultationId: string,
  to: ConsultationStatus,
): Promise<boolean> {
  const consultation = await tx.em.findOneOrFail(Consultation, consultationId, {
    lockMode: LockMode.PESSIMISTIC_WRITE,
  });
  if (!consultationLifecycle.may(consultation.status, to)) return false;
  const goesOn = consultation.status === ConsultationStatus.EVALUATED && to === ConsultationStatus.TRACKING;
  consultation.status = to;
  if (to === ConsultationStatus.MINUTES_CONFIRMED) await beginReview(tx, consultation);
  tx.record(consultationEvent('advanced', consultationId, { status: to }));
  if (to === ConsultationStatus.IN_SESSION) await advanceTopics(tx, consultation, [TopicStatus.SCHEDULED]);
  if (to === ConsultationStatus.MINUTES_DRAFT) await advanceTopics(tx, consultation, [TopicStatus.CONSULTED]);
  if (goesOn) await advanceTopics(tx, consultation, [TopicStatus.CONSULTED]);
  if (to === ConsultationStatus.ARCHIVED) await advanceTopics(tx, consultation, [TopicStatus.CLOSED]);
  return true;
}

/** In the same moment its record is closed: nothing of it is public in between. Later settings change nothing of that. */
async function beginReview(tx: Transaction, consultation: Consultation): Promise<void> {
  if (!(await termsIn(tx, consultation.id)).reviewsBeforePublication) return;
  consultation.inReviewSince = tx.ctx.now();
  tx.record(consultationEvent('reviewBegun', consultation.id));
}
