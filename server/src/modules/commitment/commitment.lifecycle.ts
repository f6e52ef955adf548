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
} = CommitmentStatus;

/** A verification that finds the work not done sends it back: REPLIED → REPROCESSING. */
export const commitmentLifecycle = lifecycle<CommitmentStatus>({
  [ASSIGNED]: [WRONG_UNIT, ACKNOWLEDGED],
  [WRONG_UNIT]: [ASSIGNED],
  [ACKNOWLEDGED]: [IN_PROGRESS],
  [IN_PROGRESS]: [EXTENSION_REQUESTED, REPLIED],
  [EXTENSION_REQUESTED]: [IN_PROGRESS],
  [REPLIED]: [VERIFIED, REPROCESSING],
  [VERIFIED]: [ACCEPTANCE_OPEN],
  [ACCEPTANCE_OPEN]: [CLOSED, REPROCESSING],
  [REPROCESSING]: [IN_PROGRESS],
  [CLOSED]: [REPROCESSING],
});
