import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { notFound } from '../../../kernel/errors.js';
import { knownId, knownIdOrNull } from '../../../kernel/id.js';
import { inTransaction, once } from '../../../kernel/transaction.js';
import { accountIdOf } from '../../../kernel/viewer.js';
import { canScreenTopic, TopicChannel, takeIn, topicWords } from '../../topic/index.js';
import { questionTakenUp } from '../outreach.events.js';
import type { MakeTopicOfQuestionInput } from '../outreach.inputs.js';
import { canRecordFor } from '../outreach.policy.js';
import type { OutreachRefusal } from '../outreach.refusal.js';
import { whyCannotTakeUp } from '../outreach.rules.js';
import { HeardQuestion } from '../outreach-record.entity.js';
import { lockRecord } from './lock-record.js';

/** A question heard becomes a topic, once; each leads to the other from then on, and whoever heard it is told. */
export function makeTopicOfQuestion(
  ctx: RequestContext,
  { clientMutationId, ...input }: MakeTopicOfQuestionInput,
): Promise<HeardQuestion | OutreachRefusal> {
  const questionId = knownId(input.questionId);
  const words = topicWords(input);
  return inTransaction(ctx, async (tx) => {
    const take = async () => {
      const found = await tx.em.findOne(HeardQuestion, questionId);
      if (!found) throw notFound();
      // Two who take it up at once take turns on its record: read the question after that.
      const record = await lockRecord(tx, found.record.id);
      const question = await tx.em.findOneOrFail(HeardQuestion, questionId, { refresh: true });
      const committeeId = knownIdOrNull(input.committeeId) ?? record.committeeId;
      const isStaff = canRecordFor(ctx.viewer, record.committeeId);
      if (isStaff) authorize(canScreenTopic(ctx.viewer, { committeeId }), 'make a topic for that committee');
      const refusal = whyCannotTakeUp(record, question);
      if (refusal) return refusal;
      const topic = await takeIn(tx, {
        ...words,
        committeeId,
        channel: isStaff ? TopicChannel.ON_BEHALF : TopicChannel.PORTAL,
      });
      question.topicId = topic.id;
      question.takenUpAt = ctx.now();
      question.takenUpBy = accountIdOf(ctx.viewer);
      tx.record(
        questionTakenUp({
          policyNoticeId: record.notice.id,
          recordId: record.id,
          questionId,
          topicId: topic.id,
        }),
      );
      return question;
    };
    if (!clientMutationId) return take();
    return once<HeardQuestion, HeardQuestion | OutreachRefusal>(
      tx,
      { act: 'makeTopicOfQuestion', clientMutationId, input },
      take,
      (id) => tx.em.findOneOrFail(HeardQuestion, id),
    );
  });
}
