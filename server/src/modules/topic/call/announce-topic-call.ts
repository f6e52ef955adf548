import { ref } from '@mikro-orm/core';
import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { badInput } from '../../../kernel/errors.js';
import { knownIdOrNull } from '../../../kernel/id.js';
import { readableCode } from '../../../kernel/running-number.js';
import { inTransaction, once } from '../../../kernel/transaction.js';
import { LiaisonCommittee } from '../../roster/index.js';
import { TopicCall, TopicCallStepKind } from '../topic-call.entity.js';
import { announced } from '../topic-call.events.js';
import type { AnnounceTopicCallInput } from '../topic-call.inputs.js';
import { canRunCall } from '../topic-call.policy.js';
import { tell } from './tell-of-calls.js';
import { lastDayInput, setReach, tellOpen, wordsInput } from './topic-call-words.js';

const CODE_LENGTH = 6;

/** Puts a call to the district, to committees or to sectors. It opens by itself on its first day. */
export async function announceTopicCall(ctx: RequestContext, input: AnnounceTopicCallInput): Promise<TopicCall> {
  const committeeId = knownIdOrNull(input.committeeId);
  authorize(canRunCall(ctx.viewer, { committeeId }), 'announce a call for topics');
  const words = wordsInput(input, committeeId);
  const closesOn = lastDayInput(input.closesOn, words.opensOn);
  if (closesOn < ctx.today()) throw badInput('closesOn', 'IN_THE_PAST');

  return inTransaction(ctx, async (tx) => {
    const announce = async () => {
      const committee = committeeId && (await tx.em.findOne(LiaisonCommittee, committeeId));
      if (committeeId && !committee) throw badInput('committeeId', 'UNKNOWN');
      const call = tx.em.create(TopicCall, {
        ...words.own,
        opensOn: words.opensOn,
        code: readableCode(CODE_LENGTH),
        committee: committee ? ref(committee) : null,
        closesOn,
      });
      await setReach(tx, call, words);
      tx.em.persist(call);
      tell(tx, call, TopicCallStepKind.ANNOUNCED, null);
      tx.record(announced({ topicCallId: call.id }));
      tellOpen(tx, call);
      return call;
    };
    const { clientMutationId, ...rest } = input;
    if (!clientMutationId) return announce();
    return once(tx, { act: 'announceTopicCall', clientMutationId, input: rest }, announce, (id) =>
      tx.em.findOneOrFail(TopicCall, id),
    );
  });
}
