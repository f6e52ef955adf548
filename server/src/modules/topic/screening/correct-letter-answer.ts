import { LockMode } from '@mikro-orm/core';
import type { RequestContext } from '../../../kernel/context.js';
import { keepCorrections } from '../../../kernel/corrections/index.js';
import { notFound } from '../../../kernel/errors.js';
import { knownId } from '../../../kernel/id.js';
import { NOTE_MAX, textInput } from '../../../kernel/text.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { expectVersion } from '../../../kernel/version.js';
import { TransferLetter } from '../screening.entity.js';
import type { CorrectLetterAnswerInput } from '../screening.inputs.js';
import { lockTopic, tell } from '../take-step.js';
import { TopicStepKind } from '../topic.entity.js';
import { canAnswerLetter } from '../topic.policy.js';
import { TopicRefusal, TopicRefusalCode } from '../topic.refusal.js';

/** The department puts right what it answered. Whoever was told the answer is told the right one; the old one is kept. */
export async function correctLetterAnswer(
  ctx: RequestContext,
  input: CorrectLetterAnswerInput,
): Promise<TransferLetter | TopicRefusal> {
  const answer = textInput(input.answer, { field: 'answer', max: NOTE_MAX, required: true });
  const reason = textInput(input.reason, { field: 'reason', max: NOTE_MAX, required: true });
  return inTransaction(ctx, async (tx) => {
    const known = await tx.em.findOne(TransferLetter, knownId(input.letterId));
    if (!known || !canAnswerLetter(ctx.viewer, { departmentId: known.department.id })) throw notFound();
    const topic = await lockTopic(tx, known.topic.id);
    const letter = await tx.em.findOneOrFail(TransferLetter, known.id, {
      lockMode: LockMode.PESSIMISTIC_WRITE,
      refresh: true,
    });
    if (!letter.answeredAt) return new TopicRefusal(TopicRefusalCode.NOT_ANSWERED);
    expectVersion(letter, input.version, { answer: letter.answer });
    const record = { record: 'transfer_letter', id: letter.id, partOf: topic.id };
    if (keepCorrections(tx, record, { answer: letter.answer }, { answer }, reason).length === 0)
      return new TopicRefusal(TopicRefusalCode.NOTHING_CORRECTED);
    letter.answer = answer;
    tell(tx, topic, TopicStepKind.ANSWER_CORRECTED, { note: answer });
    return letter;
  });
}
