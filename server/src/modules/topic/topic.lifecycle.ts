import { lifecycle } from '../../kernel/lifecycle.js';
import { TopicStatus } from './topic.entity.js';

const { DRAFT, SUBMITTED, RETURNED, DECLINED, MERGED, TRANSFERRED, TO_BRIEF, ACCEPTED, SCHEDULED, CONSULTED, CLOSED } =
  TopicStatus;

/**
 * A cancelled consultation gives its topic back: SCHEDULED → ACCEPTED. A wrong merge is taken back: MERGED → SUBMITTED. A letter
 * comes back as not theirs: TRANSFERRED → SUBMITTED.
 */
export const topicLifecycle = lifecycle<TopicStatus>({
  [DRAFT]: [SUBMITTED],
  [SUBMITTED]: [RETURNED, DECLINED, MERGED, TRANSFERRED, TO_BRIEF, ACCEPTED],
  [RETURNED]: [SUBMITTED],
  [DECLINED]: [],
  [MERGED]: [SUBMITTED],
  [TRANSFERRED]: [SUBMITTED],
  [TO_BRIEF]: [],
  [ACCEPTED]: [SCHEDULED],
  [SCHEDULED]: [CONSULTED, ACCEPTED],
  [CONSULTED]: [CLOSED],
  [CLOSED]: [],
});
