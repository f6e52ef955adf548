import { LockMode, ref } from '@mikro-orm/core';
import { notFound } from '../../kernel/errors.js';
import { knownId } from '../../kernel/id.js';
import type { Transaction } from '../../kernel/transaction.js';
import { Topic, TopicStatus, TopicStep, TopicStepKind } from './topic.entity.js';
import { topicStepped } from './topic.events.js';
import { topicLifecycle } from './topic.lifecycle.js';
import { NO_TURN } from './topic.rules.js';

/** The topic with its row locked: steps of one topic take turns. */
export async function lockTopic(tx: Transaction, id: string): Promise<Topic> {
  const topic = await tx.em.findOne(Topic, knownId(id), { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!topic) throw notFound();
  return topic;
}

/** Writes the step on the topic's page and tells that it happened. */
export function tell(
  tx: Transaction,
  topic: Topic,
  kind: TopicStepKind,
  { note = null, other = null }: { note?: string | null; other?: Topic | null } = {},
): void {
  topic.anonymisedAt = null;
  tx.em.persist(
    tx.em.create(TopicStep, { topic: ref(topic), kind, note, other: other && ref(other), at: tx.ctx.now() }),
  );
  tx.record(topicStepped(topic, kind));
}

/** The last step that put the topic where it is; what only changes its words or what hangs on it is none. */
export async function lastTurnOf(tx: Transaction, topic: Topic): Promise<TopicStepKind | null> {
  const [last] = await tx.em.find(
    TopicStep,
    { topic: topic.id, kind: { $nin: [...NO_TURN] } },
    { orderBy: { at: 'desc', id: 'desc' }, limit: 1 },
  );
  return last?.kind ?? null;
}

const ADVANCES: Partial<Record<TopicStatus, TopicStepKind>> = {
  [TopicStatus.SCHEDULED]: TopicStepKind.SCHEDULED,
  [TopicStatus.ACCEPTED]: TopicStepKind.UNSCHEDULED,
  [TopicStatus.CONSULTED]: TopicStepKind.CONSULTED,
  [TopicStatus.CLOSED]: TopicStepKind.CLOSED,
};

/**
 * Moves a topic because its consultation did; `note` is for everybody who follows it. Says false, and changes nothing, where the lifecycle does not allow it.
 */
export async function advanceTopic(
  tx: Transaction,
  topicId: string,
  to: TopicStatus.SCHEDULED | TopicStatus.ACCEPTED | TopicStatus.CONSULTED | TopicStatus.CLOSED,
  note: string | null = null,
): Promise<boolean> {
  const topic = await lockTopic(tx, topicId);
  const goesOn = topic.status === TopicStatus.CONSULTED && to === TopicStatus.SCHEDULED;
  const kind = goesOn ? TopicStepKind.RESUMED : ADVANCES[to];
  if (!kind || !topicLifecycle.may(topic.status, to)) return false;
  topic.status = to;
  tell(tx, topic, kind, { note });
  return true;
}
