import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { notFound } from '../../../kernel/errors.js';
import { inTransaction, type Transaction } from '../../../kernel/transaction.js';
import { expectVersion } from '../../../kernel/version.js';
import { submitterOf } from '../submit-topic.js';
import { lockTopic } from '../take-step.js';
import type { Topic } from '../topic.entity.js';
import { canReadTopic, canScreenTopic } from '../topic.policy.js';
import type { TopicRefusal } from '../topic.refusal.js';
import { eraseBoth, putRight } from './name-and-telephone.js';
import type { CorrectSubmitterInput, EraseSubmitterInput } from './own-data.types.js';

/** 更正 for somebody who asks at the office, and shows there who they are. */
export function correctSubmitter(ctx: RequestContext, input: CorrectSubmitterInput): Promise<Topic | TopicRefusal> {
  const given = submitterOf(input);
  return onScreened(ctx, input, (tx, topic) => putRight(tx, topic, given, input.noticeNumber));
}

/** 删除 at their wish; asked in error, they are written down anew. */
export function eraseSubmitter(ctx: RequestContext, input: EraseSubmitterInput): Promise<Topic | TopicRefusal> {
  return onScreened(ctx, input, eraseBoth);
}

function onScreened(
  ctx: RequestContext,
  { topicId, version }: EraseSubmitterInput,
  act: (tx: Transaction, topic: Topic) => Topic | TopicRefusal | Promise<Topic | TopicRefusal>,
): Promise<Topic | TopicRefusal> {
  return inTransaction(ctx, async (tx) => {
    const topic = await lockTopic(tx, topicId);
    const placed = { committeeId: topic.committee?.id ?? null, submittedBy: topic.submittedBy, channel: topic.channel };
    const screens = canScreenTopic(ctx.viewer, placed);
    if (!screens && !canReadTopic(ctx.viewer, placed)) throw notFound();
    authorize(screens, 'change who brought a topic');
    expectVersion(topic, version);
    return act(tx, topic);
  });
}
