import { lifecycle } from '../../kernel/lifecycle.js';
import { TopicStatus } from './topic.entity.js';

const { DRAFT, SUBMITTED, RETURNED, DECLINED, MERGED, TRANSFERRED, TO_BRIEF, ACCEPTED, SCHEDULED, CONSULTED, CLOSED } =
  TopicStatus;

/**
 * A cancelled consultation gives its topic back: SCHEDULED → ACCEPTED. A meeting that goes on after all takes it up again:
 * CONSULTED → SCHEDULED. What screening decided is taken back, and a letter comes back as not theirs: → SUBMITTED.
 * A wrong merge is taken back to where the topic stood: MERGED → SUBMITTED or ACCEPTED. Where something of its consultation
 * is open again after all, so is the topic: CLOSED → CONSULTED.
 */
export const topicLifecycle = lifecycle<TopicStatus>({
  [DRAFT]: [SUBMITTED],
  [SUBMITTED]: [RETURNED, DECLINED, MERGED, TRANSFERRED, TO_BRIEF, ACCEPTED],
  [RETURNED]: [SUBMITTED],
  [DECLINED]: [SUBMITTED],
  [MERGED]: [SUBMITTED, ACCEPTED],
  [TRANSFERRED]: [SUBMITTED],
  [TO_BRIEF]: [SUBMITTED],
  [ACCEPTED]: [SCHEDULED, MERGED, SUBMITTED],
  [SCHEDULED]: [CONSULTED, ACCEPTED],
  [CONSULTED]: [CLOSED, SCHEDULED],
  [CLOSED]: [CONSULTED],
});
