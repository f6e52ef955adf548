import { ref } from '@mikro-orm/core';
import { authorize } from '../../kernel/authorize.js';
import type { RequestContext } from '../../kernel/context.js';
import { badInput } from '../../kernel/errors.js';
import { knownIdOrNull } from '../../kernel/id.js';
import { CATEGORY_MAX, textInput } from '../../kernel/text.js';
import { inTransaction } from '../../kernel/transaction.js';
import { expectVersion } from '../../kernel/version.js';
import { LiaisonCommittee } from '../roster/index.js';
import { categoryOf } from './category.js';
import { lockTopic } from './take-step.js';
import type { Topic } from './topic.entity.js';
import { classified } from './topic.events.js';
import type { ClassifyTopicInput } from './topic.inputs.js';
import { canScreenTopic } from './topic.policy.js';
import type { TopicRefusal } from './topic.refusal.js';
import { whyCannotClassify } from './topic.rules.js';

/** Says what a topic is about, or whose it is, while it waits to be screened. Saying the same again changes nothing. */
export async function classifyTopic(ctx: RequestContext, input: ClassifyTopicInput): Promise<Topic | TopicRefusal> {
  const category = textInput(input.category, { field: 'category', max: CATEGORY_MAX });
  const committeeId = knownIdOrNull(input.committeeId);
  return inTransaction(ctx, async (tx) => {
    const topic = await lockTopic(tx, input.topicId);
    authorize(canScreenTopic(ctx.viewer, { committeeId: topic.committee?.id ?? null }), 'classify this topic');
    if (committeeId) authorize(canScreenTopic(ctx.viewer, { committeeId }), 'give a topic to another committee');
    expectVersion(topic, input.version);
    const refusal = whyCannotClassify(topic);
    if (refusal) return refusal;
    const committee = committeeId ? await tx.em.findOne(LiaisonCommittee, committeeId) : null;
    if (committeeId && !committee) throw badInput('committeeId', 'UNKNOWN');
    const before = { category: topic.category, committeeId: topic.committee?.id };
    if (category) topic.category = categoryOf(category);
    if (committee) topic.committee = ref(committee);
    const moved = before.committeeId !== topic.committee?.id;
    if (moved || before.category !== topic.category) tx.record(classified({ topicId: topic.id, moved }));
    return topic;
  });
}
