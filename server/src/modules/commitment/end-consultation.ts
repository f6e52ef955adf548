import { LockMode } from '@mikro-orm/core';
import type { Transaction } from '../../kernel/transaction.js';
import { advanceConsultation, advanceTopics, Consultation, ConsultationStatus } from '../consultation/index.js';
import { TopicStatus } from '../topic/index.js';
import { Commitment } from './commitment.entity.js';
import { PASSED_ON, SETTLED } from './commitment-acts.rules.js';

/** Ends a consultation, and closes the topics it was about, once no commitment of it is open. */
export async function endConsultation(tx: Transaction, consultationId: string): Promise<void> {
  // Two last commitments can close at once: whoever comes second sees the first.
  const consultation = await tx.em.findOneOrFail(Consultation, consultationId, {
    lockMode: LockMode.PESSIMISTIC_WRITE,
  });
  await tx.em.flush();
  const open = await tx.em.count(Commitment, {
    consultation: consultationId,
    status: { $nin: [...SETTLED, ...PASSED_ON] },
  });
  if (open > 0) return;
  if (!(await advanceConsultation(tx, consultationId, ConsultationStatus.EVALUATED))) return;
  await advanceTopics(tx, consultation, TopicStatus.CONSULTED, TopicStatus.CLOSED);
}
