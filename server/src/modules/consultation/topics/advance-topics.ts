import type { Transaction } from '../../../kernel/transaction.js';
import { advanceTopic, type TopicStatus } from '../../topic/index.js';
import type { Consultation } from '../consultation.entity.js';
import { FurtherTopic } from './further-topic.entity.js';

type Followed = TopicStatus.SCHEDULED | TopicStatus.ACCEPTED | TopicStatus.CONSULTED | TopicStatus.CLOSED;

/** Every topic of a consultation moves with it, in one order whoever moves them. */
export async function advanceTopics(
  tx: Transaction,
  { id, topic }: Pick<Consultation, 'id' | 'topic'>,
  ...steps: Followed[]
): Promise<void> {
  const further = await tx.em.find(FurtherTopic, { consultation: id });
  const topicIds = [topic, ...further.map((one) => one.topic)].flatMap((one) => one?.id ?? []);
  for (const topicId of topicIds.sort()) for (const to of steps) await advanceTopic(tx, topicId, to);
}
