import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { notFound } from '../../../kernel/errors.js';
import { knownId } from '../../../kernel/id.js';
import { NOTE_MAX, textInput } from '../../../kernel/text.js';
import { inTransaction, type Transaction } from '../../../kernel/transaction.js';
import { expectVersion } from '../../../kernel/version.js';
import { lockTopic, tell } from '../take-step.js';
import type { Topic, TopicStatus, TopicStepKind } from '../topic.entity.js';
import { canReadTopic, canScreenTopic } from '../topic.policy.js';
import type { TopicRefusal } from '../topic.refusal.js';
import { keepDecision } from './answer-checklist.js';

export type Screened = Promise<Topic | TopicRefusal>;

/** The topic as a screener saw it. */
export interface SeenTopic {
  readonly topicId: string;
  readonly version: number;
}

export const noteInput = (note: string | null | undefined) => textInput(note, { field: 'note', max: NOTE_MAX });
export const placeOf = (topic: Topic) => ({ committeeId: topic.committee?.id ?? null });

/** What every decision has in common: the locked topic, the right person, the version that was seen. */
export function screening(
  ctx: RequestContext,
  { topicId, version }: SeenTopic,
  decide: (tx: Transaction, topic: Topic) => Screened,
  alsoLock: readonly string[] = [],
): Screened {
  return inTransaction(ctx, async (tx) => {
    const wanted = knownId(topicId);
    let topic: Topic | null = null;
    // In the order of their ids, so that two acts that cross each other cannot wait in a circle.
    for (const id of [...new Set([wanted, ...alsoLock])].sort()) {
      const locked = await lockTopic(tx, id);
      if (id === wanted) topic = locked;
    }
    if (!topic || !canReadTopic(ctx.viewer, placeOf(topic))) throw notFound();
    authorize(canScreenTopic(ctx.viewer, placeOf(topic)), 'screen a topic');
    expectVersion(topic, version);
    return decide(tx, topic);
  });
}

/** Moves the topic, keeps the checklist with the decision, and tells. */
export async function step(
  tx: Transaction,
  topic: Topic,
  status: TopicStatus,
  kind: TopicStepKind,
  { note = null, reason = null }: { note?: string | null; reason?: string | null } = {},
): Promise<Topic> {
  topic.status = status;
  topic.screeningNote = note;
  await keepDecision(tx, topic, reason);
  tell(tx, topic, kind, { note });
  return topic;
}
