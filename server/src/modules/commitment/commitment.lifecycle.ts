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
  WITHDRAWN,
} = CommitmentStatus;

/** Where a step leads back to when it is undone before anything has followed, as far as nothing else leads there. */
const undoneFrom = {
  [ASSIGNED]: [IN_PROGRESS, EXTENSION_REQUESTED, REPROCESSING, RELAPSED],
  [WRONG_UNIT]: [ACKNOWLEDGED, IN_PROGRESS, REPROCESSING, RELAPSED],
  [IN_PROGRESS]: [ACKNOWLEDGED, REPROCESSING, RELAPSED],
  [REPLIED]: [IN_PROGRESS],
  [VERIFIED]: [REPLIED],
  [REPROCESSING]: [REPLIED],
  [ACCEPTANCE_OPEN]: [VERIFIED],
};

/** Where it may become several, or part of another; where that was a mistake it stands there again. */
const divisible = [ASSIGNED, WRONG_UNIT, ACKNOWLEDGED, IN_PROGRESS, REPROCESSING, RELAPSED];

/**
 * A verification that finds the work not done sends it back: REPLIED → REPROCESSING. After CLOSED come the look-backs:
 * one that finds it undone sends it back as RELAPSED, one that finds what was not solved possible now as REPROCESSING, the last
 * that finds it lasting ends it as HELD. While it lies with
 * the department it may become several (SPLIT) or part of another (MERGED); what it becomes goes on in its place, until
 * that is undone. A look-back is undone on its day.
 */
export const commitmentLifecycle = lifecycle<CommitmentStatus>({
  [ASSIGNED]: [WRONG_UNIT, ACKNOWLEDGED, SPLIT, MERGED, WITHDRAWN, ...undoneFrom[ASSIGNED]],
  [WRONG_UNIT]: [ASSIGNED, SPLIT, MERGED, ...undoneFrom[WRONG_UNIT]],
  [ACKNOWLEDGED]: [IN_PROGRESS, SPLIT, MERGED, WRONG_UNIT, ASSIGNED],
  [IN_PROGRESS]: [EXTENSION_REQUESTED, REPLIED, SPLIT, MERGED, WRONG_UNIT, ASSIGNED, ...undoneFrom[IN_PROGRESS]],
  [EXTENSION_REQUESTED]: [IN_PROGRESS, ASSIGNED],
  [REPLIED]: [VERIFIED, REPROCESSING, ...undoneFrom[REPLIED]],
  [VERIFIED]: [ACCEPTANCE_OPEN, ...undoneFrom[VERIFIED]],
  [ACCEPTANCE_OPEN]: [CLOSED, REPROCESSING, ...undoneFrom[ACCEPTANCE_OPEN]],
  [REPROCESSING]: [IN_PROGRESS, SPLIT, MERGED, WRONG_UNIT, ASSIGNED, CLOSED, ...undoneFrom[REPROCESSING]],
  [CLOSED]: [HELD, RELAPSED, REPROCESSING],
  [RELAPSED]: [IN_PROGRESS, SPLIT, MERGED, WRONG_UNIT, ASSIGNED, CLOSED],
  [HELD]: [CLOSED],
  [SPLIT]: divisible,
  [MERGED]: divisible,
  // Taken back by mistake; or what it was made of is carried out anew, under another number.
  [WITHDRAWN]: [ASSIGNED],
});
