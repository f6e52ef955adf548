import { LockMode } from '@mikro-orm/core';
import type { RequestContext } from '../../kernel/context.js';
import { badInput, notFound } from '../../kernel/errors.js';
import { normaliseCode } from '../../kernel/running-number.js';
import { BODY_MAX, textInput } from '../../kernel/text.js';
import { inTransaction } from '../../kernel/transaction.js';
import { brake } from '../identity/index.js';
import { tell } from './take-step.js';
import { Topic, TopicStatus, TopicStepKind } from './topic.entity.js';
import type { ResubmitTopicInput } from './topic.inputs.js';
import { readPublicTopic } from './topic.queries.js';
import type { TopicRefusal } from './topic.refusal.js';
import { whyCannotResubmit } from './topic.rules.js';

const LIMIT = { purpose: 'topic.resubmit', limit: 20 } as const;

/** Sends a returned topic in again with what was missing. Whoever holds its tracking code may. */
export async function resubmitTopic(ctx: RequestContext, input: ResubmitTopicInput): Promise<Topic | TopicRefusal> {
  const addition = textInput(input.addition, { field: 'addition', max: BODY_MAX, required: true });
  const trackingCode = normaliseCode(input.trackingCode);
  if ((await readPublicTopic(ctx, trackingCode)) === null) throw notFound();
  await brake(ctx, LIMIT);

  return inTransaction(ctx, async (tx) => {
    const topic = await tx.em.findOne(Topic, { trackingCode }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!topic) throw notFound();
    const refusal = whyCannotResubmit(topic);
    if (refusal) return refusal;

    const body = `${topic.body}\n\n${addition}`;
    if ([...body].length > BODY_MAX) throw badInput('addition', 'TOO_LONG');
    topic.body = body;
    topic.status = TopicStatus.SUBMITTED;
    topic.screeningNote = null;
    tell(tx, topic, TopicStepKind.RESUBMITTED);
    return topic;
  });
}
