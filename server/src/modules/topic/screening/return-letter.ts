import type { RequestContext } from '../../../kernel/context.js';
import { NOTE_MAX, textInput } from '../../../kernel/text.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { expectVersion } from '../../../kernel/version.js';
import { accountIdOf } from '../../../kernel/viewer.js';
import type { TransferLetter } from '../screening.entity.js';
import type { ReturnLetterInput } from '../screening.inputs.js';
import { tell } from '../take-step.js';
import { TopicStatus, TopicStepKind } from '../topic.entity.js';
import { topicLifecycle } from '../topic.lifecycle.js';
import { TopicRefusal, TopicRefusalCode } from '../topic.refusal.js';
import { holdLetter } from './hold-letter.js';

/** 非我单位职责: the department sends the letter back with its reason, and the committee screens the topic again. */
export async function returnLetter(
  ctx: RequestContext,
  input: ReturnLetterInput,
): Promise<TransferLetter | TopicRefusal> {
  const reason = textInput(input.reason, { field: 'reason', max: NOTE_MAX, required: true });
  return inTransaction(ctx, async (tx) => {
    const held = await holdLetter(tx, input.letterId);
    if (held instanceof TopicRefusal) return held;
    const { topic, letter } = held;
    expectVersion(letter, input.version);
    if (!topicLifecycle.may(topic.status, TopicStatus.SUBMITTED))
      return new TopicRefusal(TopicRefusalCode.LETTER_RETURNED);
    Object.assign(letter, { returnedAt: ctx.now(), returnedReason: reason, returnedBy: accountIdOf(ctx.viewer) });
    Object.assign(topic, { status: TopicStatus.SUBMITTED, transferredTo: null, screeningNote: null });
    tell(tx, topic, TopicStepKind.LETTER_RETURNED, { note: reason });
    return letter;
  });
}
