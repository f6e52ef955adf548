import { ref } from '@mikro-orm/core';
import { nextNumber, readableCode } from '../../kernel/running-number.js';
import type { Transaction } from '../../kernel/transaction.js';
import { accountIdOf } from '../../kernel/viewer.js';
import type { LiaisonCommittee } from '../roster/index.js';
import { tell } from './take-step.js';
import { Topic, TopicChannel, TopicStatus, TopicStepKind } from './topic.entity.js';
import { topicNumber } from './topic.rules.js';

/** A topic that the annual plan settled on already: it is taken up as it is written down, with a page of its own. */
export async function takeUpTopic(
  tx: Transaction,
  { committee, ...words }: Pick<Topic, 'title' | 'body'> & { readonly committee: LiaisonCommittee },
): Promise<Topic> {
  const topic = tx.em.create(Topic, {
    ...words,
    number: topicNumber(await nextNumber(tx, 'topic', tx.ctx.today())),
    trackingCode: readableCode(8),
    committee: ref(committee),
    channel: TopicChannel.PLAN,
    submittedBy: accountIdOf(tx.ctx.viewer),
    submittedAt: tx.ctx.now(),
  });
  tx.em.persist(topic);
  tell(tx, topic, TopicStepKind.SUBMITTED);
  topic.status = TopicStatus.ACCEPTED;
  tell(tx, topic, TopicStepKind.ACCEPTED);
  await tx.em.flush();
  return topic;
}
