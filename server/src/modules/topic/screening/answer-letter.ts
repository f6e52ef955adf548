import type { RequestContext } from '../../../kernel/context.js';
import { NOTE_MAX, textInput } from '../../../kernel/text.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { expectVersion } from '../../../kernel/version.js';
import { accountIdOf } from '../../../kernel/viewer.js';
import type { TransferLetter } from '../screening.entity.js';
import type { AnswerLetterInput } from '../screening.inputs.js';
import { tell } from '../take-step.js';
import { TopicStepKind } from '../topic.entity.js';
import { TopicRefusal } from '../topic.refusal.js';
import { holdLetter } from './hold-letter.js';

/** The department says once what it did; whoever holds the topic's code reads it. */
export async function answerLetter(
  ctx: RequestContext,
  input: AnswerLetterInput,
): Promise<TransferLetter | TopicRefusal> {
  const answer = textInput(input.answer, { field: 'answer', max: NOTE_MAX, required: true });
  return inTransaction(ctx, async (tx) => {
    const held = await holdLetter(tx, input.letterId);
    if (held instanceof TopicRefusal) return held;
    const { topic, letter } = held;
    expectVersion(letter, input.version);
    letter.answer = answer;
    letter.answeredAt = ctx.now();
    letter.answeredBy = accountIdOf(ctx.viewer);
    tell(tx, topic, TopicStepKind.ANSWERED, { note: answer });
    return letter;
  });
}
