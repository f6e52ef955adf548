import type { RequestContext } from '../../../kernel/context.js';
import { prepared } from '../../../kernel/read.js';
import { NOTE_MAX, textInput } from '../../../kernel/text.js';
import type { Transaction } from '../../../kernel/transaction.js';
import { TransferLetter } from '../screening.entity.js';
import type { ReopenTopicInput } from '../screening.inputs.js';
import { tell } from '../take-step.js';
import { type Topic, TopicStatus, TopicStepKind } from '../topic.entity.js';
import { letterWithdrawn } from '../topic.events.js';
import { whyCannotReopen } from '../topic.rules.js';
import { keepDecision } from './answer-checklist.js';
import { type Screened, screening } from './screening-act.js';

const inBriefQuery = prepared<{ found: boolean }, { topicId: string }>(
  'topic.inBrief',
  'select exists (select from topic_in_brief b where b.topic_id = :topicId) as found',
);

/**
 * Takes back what screening had decided: the topic waits to be screened again, a letter nobody has answered is
 * withdrawn, and whoever was told of the decision is told of this.
 */
export async function reopenTopic(ctx: RequestContext, input: ReopenTopicInput): Screened {
  const reason = textInput(input.reason, { field: 'reason', max: NOTE_MAX, required: true });
  return screening(ctx, input, async (tx, topic) => {
    const brief = await ctx.read.one(inBriefQuery, { topicId: topic.id });
    const refusal = whyCannotReopen(topic, { inBrief: topic.status === TopicStatus.TO_BRIEF && brief?.found === true });
    if (refusal) return refusal;
    await withdrawLetters(tx, topic);
    topic.declineReason = null;
    topic.transferredTo = null;
    topic.screeningNote = null;
    topic.status = TopicStatus.SUBMITTED;
    await keepDecision(tx, topic, reason);
    tell(tx, topic, TopicStepKind.REOPENED, { note: reason });
    return topic;
  });
}

async function withdrawLetters(tx: Transaction, topic: Topic): Promise<void> {
  const letters = await tx.em.find(TransferLetter, {
    topic: topic.id,
    answeredAt: null,
    withdrawnAt: null,
    returnedAt: null,
  });
  for (const letter of letters) {
    letter.withdrawnAt = tx.ctx.now();
    tx.record(letterWithdrawn({ topicId: topic.id, departmentId: letter.department.id }));
  }
}
