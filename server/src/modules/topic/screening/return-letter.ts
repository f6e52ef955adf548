import { LockMode } from '@mikro-orm/core';
import type { RequestContext } from '../../../kernel/context.js';
import { notFound } from '../../../kernel/errors.js';
import { knownId } from '../../../kernel/id.js';
import { NOTE_MAX, textInput } from '../../../kernel/text.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { expectVersion } from '../../../kernel/version.js';
import { accountIdOf } from '../../../kernel/viewer.js';
import { TransferLetter } from '../screening.entity.js';
import type { ReturnLetterInput } from '../screening.inputs.js';
import { lockTopic, tell } from '../take-step.js';
import { TopicStatus, TopicStepKind } from '../topic.entity.js';
import { topicLifecycle } from '../topic.lifecycle.js';
import { canAnswerLetter } from '../topic.policy.js';
import { TopicRefusal, TopicRefusalCode } from '../topic.refusal.js';

/** 非我单位职责: the department sends the letter back with its reason, and the committee screens the topic again. */
export async function returnLetter(
  ctx: RequestContext,
  input: ReturnLetterInput,
): Promise<TransferLetter | TopicRefusal> {
  const reason = textInput(input.reason, { field: 'reason', max: NOTE_MAX, required: true });
  return inTransaction(ctx, async (tx) => {
    const letter = await tx.em.findOne(TransferLetter, knownId(input.letterId), {
      lockMode: LockMode.PESSIMISTIC_WRITE,
    });
    if (!letter || !canAnswerLetter(ctx.viewer, { departmentId: letter.department.id })) throw notFound();
    if (letter.withdrawnAt) return new TopicRefusal(TopicRefusalCode.LETTER_WITHDRAWN);
    if (letter.answeredAt) return new TopicRefusal(TopicRefusalCode.ALREADY_ANSWERED);
    if (letter.returnedAt) return new TopicRefusal(TopicRefusalCode.LETTER_RETURNED);
    expectVersion(letter, input.version);
    const topic = await lockTopic(tx, letter.topic.id);
    if (!topicLifecycle.may(topic.status, TopicStatus.SUBMITTED))
      return new TopicRefusal(TopicRefusalCode.LETTER_RETURNED);
    Object.assign(letter, { returnedAt: ctx.now(), returnedReason: reason, returnedBy: accountIdOf(ctx.viewer) });
    Object.assign(topic, { status: TopicStatus.SUBMITTED, transferredTo: null, screeningNote: null });
    tell(tx, topic, TopicStepKind.LETTER_RETURNED, { note: reason });
    return letter;
  });
}
