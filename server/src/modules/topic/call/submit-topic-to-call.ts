import { ref } from '@mikro-orm/core';
import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { badInput, notFound } from '../../../kernel/errors.js';
import { knownIdOrNull } from '../../../kernel/id.js';
import { normaliseCode } from '../../../kernel/running-number.js';
import { inTransaction, once, type Transaction } from '../../../kernel/transaction.js';
import { answererFor } from '../answerer.js';
import { countSubmission, takeIn, wordsOf } from '../submit-topic.js';
import { Topic } from '../topic.entity.js';
import { canSubmitOnBehalf } from '../topic.policy.js';
import { TopicCall } from '../topic-call.entity.js';
import type { SubmitTopicToCallInput } from '../topic-call.inputs.js';
import { readPublicTopicCall } from '../topic-call.queries.js';
import { TopicCallRefusal } from '../topic-call.refusal.js';
import { channelFor, committeeFor, whyNotOpen } from '../topic-call.rules.js';

/** Takes in a matter that answers a call: within its days, from whom it is put to, by one of its ways. */
export async function submitTopicToCall(
  ctx: RequestContext,
  input: SubmitTopicToCallInput,
): Promise<Topic | TopicCallRefusal> {
  const chosen = knownIdOrNull(input.committeeId);
  const onBehalf = input.onBehalf ?? false;
  if (onBehalf) authorize(canSubmitOnBehalf(ctx.viewer, { committeeId: chosen }), 'submit a topic on behalf');
  const words = wordsOf(input);
  const callCode = codeInput(input.callCode);
  if ((await readPublicTopicCall(ctx, callCode)) === null) throw notFound();
  await countSubmission(ctx);

  return inTransaction(ctx, async (tx) => {
    const act = async () => {
      const found = await callByCode(tx, callCode);
      const refusal = whyNotOpen(found, ctx.today());
      if (refusal) return refusal;
      const reach = {
        reach: found.reach,
        channels: found.channels,
        committeeIds: found.committees.getIdentifiers(),
        sectorIds: found.sectors.getIdentifiers(),
      };
      const who = await answererFor(ctx);
      const channel = channelFor(reach, who, onBehalf);
      if (channel instanceof TopicCallRefusal) return channel;
      const committeeId = committeeFor(reach, who, chosen);
      if (committeeId instanceof TopicCallRefusal) return committeeId;
      const { photoIds, noticeNumber } = input;
      return takeIn(tx, { ...words, committeeId, channel, call: ref(found), photoIds, noticeNumber });
    };
    const { clientMutationId, ...rest } = input;
    if (!clientMutationId) return act();
    return once<Topic, Topic | TopicCallRefusal>(
      tx,
      { act: 'submitTopicToCall', clientMutationId, input: rest },
      act,
      (id) => tx.em.findOneOrFail(Topic, id),
    );
  });
}

function codeInput(typed: string): string {
  const code = normaliseCode(typed);
  if (!/^[0-9A-Z]{4,16}$/.test(code)) throw badInput('callCode', 'FORMAT');
  return code;
}

async function callByCode(tx: Transaction, code: string): Promise<TopicCall> {
  const found = await tx.em.findOne(TopicCall, { code }, { populate: ['committees', 'sectors'] });
  if (!found) throw notFound();
  return found;
}
