import { authorize } from '../../kernel/authorize.js';
import type { RequestContext } from '../../kernel/context.js';
import { keepCorrections } from '../../kernel/corrections/index.js';
import { notFound } from '../../kernel/errors.js';
import { BODY_MAX, NOTE_MAX, TITLE_MAX, textInput } from '../../kernel/text.js';
import { inTransaction } from '../../kernel/transaction.js';
import { expectVersion } from '../../kernel/version.js';
import { lockTopic, tell } from './take-step.js';
import { type Topic, TopicStepKind } from './topic.entity.js';
import type { CorrectTopicInput } from './topic.inputs.js';
import { canCorrectTopic, canReadTopic, canScreenTopic } from './topic.policy.js';
import { TopicRefusal, TopicRefusalCode } from './topic.refusal.js';
import { whyCannotCorrect } from './topic.rules.js';

/**
 * Puts a topic's words or its place right, by whoever submitted it or its committee. What it said before is kept for
 * those who may read it; its public page says that it was corrected, and when.
 */
export async function correctTopic(ctx: RequestContext, input: CorrectTopicInput): Promise<Topic | TopicRefusal> {
  const reason = textInput(input.reason, { field: 'reason', max: NOTE_MAX, required: true });
  const now = {
    title: textInput(input.title, { field: 'title', max: TITLE_MAX, required: true }),
    body: textInput(input.body, { field: 'body', max: BODY_MAX, required: true }),
    place: textInput(input.place, { field: 'place', max: TITLE_MAX }),
  };
  return inTransaction(ctx, async (tx) => {
    const topic = await lockTopic(tx, input.topicId);
    const placed = { committeeId: topic.committee?.id ?? null, submittedBy: topic.submittedBy, channel: topic.channel };
    const corrects = canCorrectTopic(ctx.viewer, placed);
    if (!corrects && !canReadTopic(ctx.viewer, placed)) throw notFound();
    authorize(corrects, 'correct a topic');
    const { title, body, place } = topic;
    expectVersion(topic, input.version, { title, body, place });
    const refusal = whyCannotCorrect(topic, { screens: canScreenTopic(ctx.viewer, placed) });
    if (refusal) return refusal;
    const changed = keepCorrections(tx, { record: 'topic', id: topic.id }, { title, body, place }, now, reason);
    if (changed.length === 0) return new TopicRefusal(TopicRefusalCode.NOTHING_CORRECTED);
    Object.assign(topic, now);
    tell(tx, topic, TopicStepKind.CORRECTED);
    return topic;
  });
}
