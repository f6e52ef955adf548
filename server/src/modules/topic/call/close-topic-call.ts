import type { RequestContext } from '../../../kernel/context.js';
import { NOTE_MAX, textInput } from '../../../kernel/text.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { TopicCallStepKind } from '../topic-call.entity.js';
import { closed } from '../topic-call.events.js';
import type { CloseTopicCallInput } from '../topic-call.inputs.js';
import { whyOver } from '../topic-call.rules.js';
import { tell } from './tell-of-calls.js';
import { type Changed, callToRun } from './topic-call-words.js';

/** Closes it before its last day; its page says why. */
export async function closeTopicCall(ctx: RequestContext, input: CloseTopicCallInput): Changed {
  const reason = textInput(input.reason, { field: 'reason', max: NOTE_MAX, required: true, min: 2 });
  return inTransaction(ctx, async (tx) => {
    const call = await callToRun(tx, input);
    const refusal = whyOver(call, ctx.today());
    if (refusal) return refusal;
    call.closedAt = ctx.now();
    call.closeToldAt = ctx.now();
    call.closeReason = reason;
    tell(tx, call, TopicCallStepKind.CLOSED_EARLY, reason);
    tx.record(closed({ topicCallId: call.id, early: true }));
    return call;
  });
}
