import { LockMode } from '@mikro-orm/core';
import type { Transaction } from '../../kernel/transaction.js';
import { Consultation, type ConsultationStatus } from './consultation.entity.js';
import { consultationLifecycle } from './consultation.lifecycle.js';

/**
 * Moves a consultation to its next status because something in another module happened (the meeting opened, the minutes
 * were confirmed, the last commitment closed). Says false, and changes nothing, where the lifecycle does not allow it.
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
  tx.record({
    type: 'consultation.advanced',
    data: { consultationId, status: to },
    wakes: { view: 'consultation', id: consultationId },
  });
  return true;
}
