import { LockMode } from '@mikro-orm/core';
import { notFound } from '../../../kernel/errors.js';
import { knownId } from '../../../kernel/id.js';
import type { Transaction } from '../../../kernel/transaction.js';
import { TransferLetter } from '../screening.entity.js';
import { lockTopic } from '../take-step.js';
import type { Topic } from '../topic.entity.js';
import { canAnswerLetter } from '../topic.policy.js';
import { TopicRefusal, TopicRefusalCode } from '../topic.refusal.js';

/**
 * A letter that waits for this department, with its topic, both locked: the topic first, as whoever takes the decision back
 * does. NOT_FOUND for everybody else.
 */
export async function holdLetter(
  tx: Transaction,
  letterId: string,
): Promise<{ readonly topic: Topic; readonly letter: TransferLetter } | TopicRefusal> {
  const known = await tx.em.findOne(TransferLetter, knownId(letterId));
  if (!known || !canAnswerLetter(tx.ctx.viewer, { departmentId: known.department.id })) throw notFound();
  const topic = await lockTopic(tx, known.topic.id);
  const letter = await tx.em.findOneOrFail(TransferLetter, known.id, {
    lockMode: LockMode.PESSIMISTIC_WRITE,
    refresh: true,
  });
  if (letter.withdrawnAt) return new TopicRefusal(TopicRefusalCode.LETTER_WITHDRAWN);
  if (letter.answeredAt) return new TopicRefusal(TopicRefusalCode.ALREADY_ANSWERED);
  if (letter.returnedAt) return new TopicRefusal(TopicRefusalCode.LETTER_RETURNED);
  return { topic, letter };
}
