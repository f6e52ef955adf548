import { lifecycle } from '../../kernel/lifecycle.js';
import { BriefStatus } from './brief.entity.js';

const S = BriefStatus;

/**
 * An author takes back what nobody has taken up: SUBMITTED → DRAFT. What was retained may be taken up again. What went
 * into a composite waits for what becomes of that. Late news fetches a brief out of the archive.
 * A brief noted as sent that went nowhere stands as issued again: FEEDBACK → ISSUED.
 * The desk takes its own last step back before anything followed: one status earlier.
 */
export const briefLifecycle = lifecycle<BriefStatus>({
  [S.DRAFT]: [S.SUBMITTED],
  [S.SUBMITTED]: [S.FIRST_REVIEW, S.DRAFT, S.FEEDBACK],
  [S.FIRST_REVIEW]: [S.SUBMITTED, S.RETURNED, S.RETAINED, S.EDITING, S.FEEDBACK],
  [S.RETURNED]: [S.SUBMITTED, S.FIRST_REVIEW],
  [S.RETAINED]: [S.FIRST_REVIEW, S.FEEDBACK],
  [S.EDITING]: [S.REVIEWED, S.FEEDBACK, S.FIRST_REVIEW],
  [S.REVIEWED]: [S.SIGNED, S.EDITING, S.FEEDBACK],
  [S.SIGNED]: [S.ISSUED, S.EDITING, S.FEEDBACK],
  [S.ISSUED]: [S.FEEDBACK, S.ARCHIVED],
  [S.FEEDBACK]: [S.ARCHIVED, S.ISSUED],
  [S.ARCHIVED]: [S.FEEDBACK],
});
