import { LockMode } from '@mikro-orm/core';
import type { Transaction } from '../../kernel/transaction.js';
import { TopicStatus } from '../topic/index.js';
import { Consultation, ConsultationStatus } from './consultation.entity.js';
import { consultationEvent } from './consultation.events.js';
import { consultationLifecycle } from './consultation.lifecycle.js';
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
  consultation.status = to;
  tx.record(consultationEvent('advanced', consultationId, { status: to }));
  if (to === ConsultationStatus.IN_SESSION) await advanceTopics(tx, consultation, [TopicStatus.SCHEDULED]);
  if (to === ConsultationStatus.MINUTES_DRAFT) await advanceTopics(tx, consultation, [TopicStatus.CONSULTED]);
  if (to === ConsultationStatus.ARCHIVED) await advanceTopics(tx, consultation, [TopicStatus.CLOSED]);
  return true;
}
