import type { CommitmentAct } from '../../../generated/graphql';
import type { Act } from '../../../shell/acts/define-act';
import { acknowledge } from './acknowledge';
import { addAssistingDepartment } from './add-assisting-department';
import { assignFollowingMember } from './assign-following-member';
import { assignLookBackMember } from './assign-look-back-member';
import { correct } from './correct';
import { correctProgress } from './correct-progress';
import { correctReply } from './correct-reply';
import { correctVerification } from './correct-verification';
import { decideExtension } from './decide-extension';
import { decideReturn } from './decide-return';
import { inviteToAcceptance } from './invite-to-acceptance';
import { merge } from './merge';
import { openAcceptance } from './open-acceptance';
import { postNotice } from './post-notice';
import { reassign } from './reassign';
import { recordLookBack } from './record-look-back';
import { removeAssistingDepartment } from './remove-assisting-department';
import { reply } from './reply';
import { reportProgress } from './report-progress';
import { requestExtension } from './request-extension';
import { requestReturn } from './request-return';
import { returnWrongUnit } from './return-wrong-unit';
import { setSiteFence } from './set-site-fence';
import { settleAcceptance } from './settle-acceptance';
import type { Shown } from './shown';
import { split } from './split';
import { supervise } from './supervise';
import { takeBack, undo } from './undo';
import { urge } from './urge';
import { verify } from './verify';
import { withdrawSupervision } from './withdraw-supervision';

/** Every act the server may offer on a commitment has its file. */
const FILES: Readonly<Record<CommitmentAct, Act<Shown>>> = {
  ACKNOWLEDGE: acknowledge,
  RETURN_WRONG_UNIT: returnWrongUnit,
  REASSIGN: reassign,
  ADD_ASSISTING_DEPARTMENT: addAssistingDepartment,
  ASSIGN_FOLLOWING_MEMBER: assignFollowingMember,
  REPORT_PROGRESS: reportProgress,
  REQUEST_EXTENSION: requestExtension,
  DECIDE_EXTENSION: decideExtension,
  URGE: urge,
  SUPERVISE: supervise,
  WITHDRAW_SUPERVISION: withdrawSupervision,
  REPLY: reply,
  VERIFY: verify,
  OPEN_ACCEPTANCE: openAcceptance,
  POST_NOTICE: postNotice,
  SETTLE_ACCEPTANCE: settleAcceptance,
  SET_SITE_FENCE: setSiteFence,
  INVITE_TO_ACCEPTANCE: inviteToAcceptance,
  CORRECT: correct,
  SPLIT: split,
  MERGE: merge,
  ASSIGN_LOOK_BACK_MEMBER: assignLookBackMember,
  LOOK_BACK: recordLookBack,
  REQUEST_RETURN: requestReturn,
  DECIDE_RETURN: decideReturn,
  REMOVE_ASSISTING_DEPARTMENT: removeAssistingDepartment,
  CORRECT_PROGRESS: correctProgress,
  CORRECT_REPLY: correctReply,
  CORRECT_VERIFICATION: correctVerification,
  TAKE_BACK: takeBack,
  UNDO: undo,
};

/** Each says above its form who hears of it, unless it says more itself. */
export const ACTS = Object.fromEntries(
  Object.entries(FILES).map(([act, parts]) => [act, { ...parts, words: { hint: `tells:${act}`, ...parts.words } }]),
) as typeof FILES;
