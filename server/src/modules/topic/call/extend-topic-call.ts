import type { RequestContext } from '../../../kernel/context.js';
import { dayInput, NOTE_MAX, textInput } from '../../../kernel/text.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { TopicCallStepKind } from '../topic-call.entity.js';
import { extended } from '../topic-call.events.js';
import type { ExtendTopicCallInput } from '../topic-call.inputs.js';
import { whyCannotExtend } from '../topic-call.rules.js';
import { tell } from './tell-of-calls.js';
import { type Changed, callToRun, lastDayInput } from './topic-call-words.js';

/** Gives it more days, for a reason that is kept; also after its last day, unless it was closed by hand. */
export async function extendTopicCall(ctx: RequestContext, input: ExtendTopicCallInput): Changed {
  const reason = textInput(input.reason, { field: 'reason', max: NOTE_MAX, required: true, min: 2 });
  dayInput(input.closesOn, 'closesOn');
  return inTransaction(ctx, async (tx) => {
    const call = await callToRun(tx, input);
    const refusal = whyCannotExtend(call, input.closesOn, ctx.today());
    if (refusal) return refusal;
    call.closesOn = lastDayInput(input.closesOn, call.opensOn);
    call.closeToldAt = null;
    tell(tx, call, TopicCallStepKind.EXTENDED, reason);
    tx.record(extended({ topicCallId: call.id }));
    return call;
  });
}
