import { LockMode } from '@mikro-orm/core';
import type { Transaction } from '../../kernel/transaction.js';
import { advanceConsultation, advanceTopics, Consultation, ConsultationStatus } from '../consultation/index.js';
import { TopicStatus } from '../topic/index.js';
import { clauseWaits } from './clauses.sql.js';
import { PASSED_ON, SETTLED } from './commitment-acts.rules.js';
import { promiseWaits } from './promises.sql.js';

/** Ends a consultation, and closes the topics it was about, once nothing of it is open. */
export async function endConsultation(tx: Transaction, consultationId: string): Promise<void> {
  // Two last commitments can close at once: whoever comes second sees the first.
  const consultation = await tx.em.findOneOrFail(Consultation, consultationId, {
    lockMode: LockMode.PESSIMISTIC_WRITE,
  });
  await tx.em.flush();
  if (await isSomethingOpen(tx, consultationId)) return;
  if (!(await advanceConsultation(tx, consultationId, ConsultationStatus.EVALUATED))) return;
  await advanceTopics(tx, consultation, [TopicStatus.CONSULTED, TopicStatus.CLOSED]);
}

/** Goes on with a consultation that had ended, and with its topics, because something of it is open after all. */
export async function goOnIfOpen(tx: Transaction, consultationId: string): Promise<void> {
  await tx.em.flush();
  if (await isSomethingOpen(tx, consultationId)) {
    await advanceConsultation(tx, consultationId, ConsultationStatus.TRACKING);
  }
}

/**
 * A commitment that is not settled, a promise that is nobody's yet, a clause that nobody carries out and nobody said why
 * not, a demand that was carried over, a record that waits to be published: what ends a consultation asks nothing else.
 */
export async function isSomethingOpen(tx: Transaction, consultationId: string): Promise<boolean> {
  const over = [...SETTLED, ...PASSED_ON].map((status) => `'${status}'`).join(', ');
  const [found] = await tx.em.execute<{ open: boolean }[]>(
    `select exists (select from commitment c where c.consultation_id = ? and c.status not in (${over}))
       or exists (select from demand d where d.consultation_id = ? and ${promiseWaits('d.id')})
       or exists (select from demand d where d.consultation_id = ? and d.disposition = 'CARRIED_OVER')
       or ${clauseWaits('?')}
       or exists (select from consultation k where k.id = ? and k.in_review_since is not null) as open`,
    Array(5).fill(consultationId),
  );
  return found?.open ?? false;
}
