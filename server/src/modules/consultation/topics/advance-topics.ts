import type { Transaction } from '../../../kernel/transaction.js';
import { advanceTopic, lockTopic, TopicStatus } from '../../topic/index.js';
import type { Consultation } from '../consultation.entity.js';
import { FurtherTopic } from './further-topic.entity.js';

type WithTopics = Pick<Consultation, 'id' | 'topic'>;
type Followed = TopicStatus.SCHEDULED | TopicStatus.ACCEPTED | TopicStatus.CONSULTED | TopicStatus.CLOSED;

/** Every topic of a consultation moves with it, in one order whoever moves them; `note` is for those who follow them. */
export async function advanceTopics(
  tx: Transaction,
  consultation: WithTopics,
  steps: readonly Followed[],
  note: string | null = null,
): Promise<void> {
  for (const topicId of await topicIdsOf(tx, consultation)) {
    for (const to of steps) await advanceTopic(tx, topicId, to, note);
  }
}

/** Whether none of its topics was taken up elsewhere since it gave them back. */
export async function topicsAreFree(tx: Transaction, consultation: WithTopics): Promise<boolean> {
  for (const topicId of await topicIdsOf(tx, consultation)) {
    if ((await lockTopic(tx, topicId)).status !== TopicStatus.ACCEPTED) return false;
  }
  return true;
}

async function topicIdsOf(tx: Transaction, { id, topic }: WithTopics): Promise<string[]> {
  const further = await tx.em.find(FurtherTopic, { consultation: id });
  return [topic, ...further.map((one) => one.topic)].flatMap((one) => one?.id ?? []).sort();
}
