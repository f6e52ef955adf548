import type { RequestContext } from '../../../kernel/context.js';
import { badInput } from '../../../kernel/errors.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { TopicCallStepKind } from '../topic-call.entity.js';
import { revised } from '../topic-call.events.js';
import type { ReviseTopicCallInput } from '../topic-call.inputs.js';
import { callState, TopicCallState, whyOver } from '../topic-call.rules.js';
import { tell } from './tell-of-calls.js';
import { type Changed, callToRun, lastDayInput, setReach, tellOpen, wordsInput } from './topic-call-words.js';

/** Puts its words, ways and reach right while it is not over; its first day only before it. */
export async function reviseTopicCall(ctx: RequestContext, input: ReviseTopicCallInput): Changed {
  return inTransaction(ctx, async (tx) => {
    const call = await callToRun(tx, input);
    const words = wordsInput(input, call.committee?.id ?? null);
    const refusal = whyOver(call, ctx.today());
    if (refusal) return refusal;
    const begun = callState(call, ctx.today()) === TopicCallState.OPEN;
    if (begun && words.opensOn !== call.opensOn) throw badInput('opensOn', 'ALREADY_OPEN');
    lastDayInput(call.closesOn, words.opensOn);
    Object.assign(call, words.own, { opensOn: words.opensOn });
    await call.committees.init();
    await call.sectors.init();
    await setReach(tx, call, words);
    tell(tx, call, TopicCallStepKind.REVISED, null);
    tx.record(revised({ topicCallId: call.id }));
    tellOpen(tx, call);
    return call;
  });
}
