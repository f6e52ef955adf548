import type { Transaction } from '../../../kernel/transaction.js';
import { noticeSeen } from '../../consent/index.js';
import type { Topic } from '../topic.entity.js';
import { anonymised, submitterCorrected } from '../topic.events.js';
import { TopicRefusal, TopicRefusalCode } from '../topic.refusal.js';
import type { Kept } from './own-data.rules.js';

/** Both become what is given, under the notice that was shown; the trail has neither. */
export async function putRight(
  tx: Transaction,
  topic: Topic,
  { submitterName, submitterPhone }: Kept,
  noticeNumber: number | null | undefined,
): Promise<Topic | TopicRefusal> {
  if (submitterName === null && submitterPhone === null) return new TopicRefusal(TopicRefusalCode.NOTHING_LEFT);
  if (topic.submitterName === submitterName && topic.submitterPhone === submitterPhone)
    return new TopicRefusal(TopicRefusalCode.NOTHING_CHANGED);
  const seen = await noticeSeen(tx, noticeNumber);
  Object.assign(topic, { submitterName, submitterPhone }, seen.noticeNumber === null ? {} : seen, {
    leftName: topic.leftName && submitterName === null,
    leftPhone: topic.leftPhone && submitterPhone === null,
    anonymisedAt: null,
  });
  tx.record(submitterCorrected({ topicId: topic.id }));
  return topic;
}

/** Both are emptied because their owner asked; that there were any is kept, and words and steps stay with the archive. */
export function eraseBoth(tx: Transaction, topic: Topic): Topic | TopicRefusal {
  const [hadName, hadPhone] = [topic.submitterName !== null, topic.submitterPhone !== null];
  if (!hadName && !hadPhone) return new TopicRefusal(TopicRefusalCode.NOTHING_KEPT);
  Object.assign(topic, {
    ...{ leftName: topic.leftName || hadName, leftPhone: topic.leftPhone || hadPhone },
    ...{ submitterName: null, submitterPhone: null, anonymisedAt: tx.ctx.now() },
  });
  tx.record(anonymised({ topicId: topic.id, hadName, hadPhone, atTheirWish: true }));
  return topic;
}
