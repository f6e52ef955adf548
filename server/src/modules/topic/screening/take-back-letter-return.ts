import { LockMode } from '@mikro-orm/core';
import type { RequestContext } from '../../../kernel/context.js';
import { notFound } from '../../../kernel/errors.js';
import { knownId } from '../../../kernel/id.js';
import { NOTE_MAX, textInput } from '../../../kernel/text.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { expectVersion } from '../../../kernel/version.js';
import { TransferLetter } from '../screening.entity.js';
import type { TakeBackLetterReturnInput } from '../screening.inputs.js';
import { whyCannotKeepLetter } from '../screening.rules.js';
import { lastTurnOf, lockTopic, tell } from '../take-step.js';
import { TopicStatus, TopicStepKind } from '../topic.entity.js';
import { canAnswerLetter } from '../topic.policy.js';
import type { TopicRefusal } from '../topic.refusal.js';

/**
 * The department keeps a letter that it had sent back, with its day as it was, while the topic still waits with its committee
 * as the return left it. Whoever was told of the return is told of this.
 */
export async function takeBackLetterReturn(
  ctx: RequestContext,
  input: TakeBackLetterReturnInput,
): Promise<TransferLetter | TopicRefusal> {
  const reason = textInput(input.reason, { field: 'reason', max: NOTE_MAX, required: true });
  return inTransaction(ctx, async (tx) => {
    const known = await tx.em.findOne(TransferLetter, knownId(input.letterId), { populate: ['department'] });
    if (!known || !canAnswerLetter(ctx.viewer, { departmentId: known.department.id })) throw notFound();
    const topic = await lockTopic(tx, known.topic.id);
    const letter = await tx.em.findOneOrFail(TransferLetter, known.id, {
      lockMode: LockMode.PESSIMISTIC_WRITE,
      refresh: true,
    });
    const newer = await tx.em.count(TransferLetter, { topic: topic.id, id: { $gt: letter.id } });
    const refusal = whyCannotKeepLetter(letter, {
      status: topic.status,
      lastTurn: await lastTurnOf(tx, topic),
      isNewest: newer === 0,
    });
    if (refusal) return refusal;
    expectVersion(letter, input.version);
    Object.assign(letter, { returnedAt: null, returnedReason: null, returnedBy: null });
    Object.assign(topic, {
      status: TopicStatus.TRANSFERRED,
      transferredTo: known.department.getEntity().name,
      screeningNote: letter.note,
    });
    tell(tx, topic, TopicStepKind.LETTER_KEPT, { note: reason });
    return letter;
  });
}
