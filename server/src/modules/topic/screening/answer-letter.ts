import { LockMode } from '@mikro-orm/core';
import type { RequestContext } from '../../../kernel/context.js';
import { notFound } from '../../../kernel/errors.js';
import { knownId } from '../../../kernel/id.js';
import { NOTE_MAX, textInput } from '../../../kernel/text.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { expectVersion } from '../../../kernel/version.js';
import { accountIdOf } from '../../../kernel/viewer.js';
import { TransferLetter } from '../screening.entity.js';
import type { AnswerLetterInput } from '../screening.inputs.js';
import { lockTopic, tell } from '../take-step.js';
import { TopicStepKind } from '../topic.entity.js';
import { canAnswerLetter } from '../topic.policy.js';
import { TopicRefusal, TopicRefusalCode } from '../topic.refusal.js';

/** The department says once what it did; whoever holds the topic's code reads it. */
export async function answerLetter(
  ctx: RequestContext,
  input: AnswerLetterInput,
): Promise<TransferLetter | TopicRefusal> {
  const answer = textInput(input.answer, { field: 'answer', max: NOTE_MAX, required: true });
  return inTransaction(ctx, async (tx) => {
    const known = await tx.em.findOne(TransferLetter, knownId(input.letterId));
    if (!known || !canAnswerLetter(ctx.viewer, { departmentId: known.department.id })) throw notFound();
    // The topic first, as whoever takes the decision back does.
    const topic = await lockTopic(tx, known.topic.id);
    const letter = await tx.em.findOneOrFail(TransferLetter, known.id, {
      lockMode: LockMode.PESSIMISTIC_WRITE,
      refresh: true,
    });
    if (letter.withdrawnAt) return new TopicRefusal(TopicRefusalCode.LETTER_WITHDRAWN);
    if (letter.answeredAt) return new TopicRefusal(TopicRefusalCode.ALREADY_ANSWERED);
    if (letter.returnedAt) return new TopicRefusal(TopicRefusalCode.LETTER_RETURNED);
    expectVersion(letter, input.version);
    letter.answer = answer;
    letter.answeredAt = ctx.now();
    letter.answeredBy = accountIdOf(ctx.viewer);
    tell(tx, topic, TopicStepKind.ANSWERED, { note: answer });
    return letter;
  });
}
