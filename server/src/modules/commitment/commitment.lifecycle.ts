import { lifecycle } from '../../kernel/lifecycle.js';
import { CommitmentStatus } from './commitment.entity.js';

const {
  ASSIGNED,
  WRONG_UNIT,
  ACKNOWLEDGED,
  IN_PROGRESS,
  EXTENSION_REQUESTED,
  REPLIED,
  VERIFIED,
  ACCEPTANCE_OPEN,
  CLOSED,
  REPROCESSING,
  RELAPSED,
  HELD,
  SPLIT,
  MERGED,
} = CommitmentStatus;

/**
 * A verification that finds the work not done sends it back: REPLIED → REPROCESSING. After CLOSED come the look-backs:
 * one that finds it undone sends it back as RELAPSED, one that finds what was not solved possible now as REPROCESSING, the last
 * that finds it lasting ends it as HELD. While it lies with
 * the department it may become several (SPLIT) or part of another (MERGED); what it becomes goes on in its place.
 */
export const commitmentLifecycle = lifecycle<CommitmentStatus>({
  [ASSIGNED]: [WRONG_UNIT, ACKNOWLEDGED, SPLIT, MERGED],
  [WRONG_UNIT]: [ASSIGNED, SPLIT, MERGED],
  [ACKNOWLEDGED]: [IN_PROGRESS, SPLIT, MERGED],
  [IN_PROGRESS]: [EXTENSION_REQUESTED, REPLIED, SPLIT, MERGED],
  [EXTENSION_REQUESTED]: [IN_PROGRESS],
  [REPLIED]: [VERIFIED, REPROCESSING],
  [VERIFIED]: [ACCEPTANCE_OPEN],
  [ACCEPTANCE_OPEN]: [CLOSED, REPROCESSING],
  [REPROCESSING]: [IN_PROGRESS, SPLIT, MERGED],
  [CLOSED]: [HELD, RELAPSED, REPROCESSING],
  [RELAPSED]: [IN_PROGRESS, SPLIT, MERGED],
  [HELD]: [],
  [SPLIT]: [],
  [MERGED]: [],
});
