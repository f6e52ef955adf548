import type { RequestContext } from '../../kernel/context.js';
import type { OfficialPaper } from './paper.js';
import { PaperKind } from './paper.types.js';
import { acceptanceNotice } from './papers/acceptance-notice.js';
import { adoptionBulletin } from './papers/adoption-bulletin.js';
import { annualReport, appraisalRoll } from './papers/annual-report.js';
import { appointment } from './papers/appointment.js';
import { agendaPaper, demandCards, doorCode, signInSheet } from './papers/at-the-table.js';
import { briefPaper, submissionLetter } from './papers/brief.js';
import { handOverLetter } from './papers/hand-over-letter.js';
import { meetingNotice } from './papers/meeting-notice.js';
import { minutesPaper } from './papers/minutes.js';
import { replyLetter } from './papers/reply-letter.js';
import { studioPlate, studioSign, visitSlip } from './papers/studio.js';
import { supervisionOrder } from './papers/supervision-order.js';
import { transferLetter } from './papers/transfer-letter.js';

/** Each reads its record as the viewer may, and answers null where the viewer may not or there is nothing yet. */
const composers: Readonly<Record<PaperKind, (ctx: RequestContext, id: string) => Promise<OfficialPaper | null>>> = {
  [PaperKind.MINUTES]: minutesPaper,
  [PaperKind.HAND_OVER_LETTER]: handOverLetter,
  [PaperKind.BRIEF]: briefPaper,
  [PaperKind.SUBMISSION_LETTER]: submissionLetter,
  [PaperKind.ADOPTION_BULLETIN]: adoptionBulletin,
  [PaperKind.MEETING_NOTICE]: meetingNotice,
  [PaperKind.SIGN_IN_SHEET]: signInSheet,
  [PaperKind.AGENDA]: agendaPaper,
  [PaperKind.DEMAND_CARDS]: demandCards,
  [PaperKind.DOOR_CODE]: doorCode,
  [PaperKind.ACCEPTANCE_NOTICE]: acceptanceNotice,
  [PaperKind.REPLY_LETTER]: replyLetter,
  [PaperKind.SUPERVISION_ORDER]: supervisionOrder,
  [PaperKind.TRANSFER_LETTER]: transferLetter,
  [PaperKind.APPOINTMENT]: appointment,
  [PaperKind.ANNUAL_REPORT]: annualReport,
  [PaperKind.APPRAISAL_ROLL]: appraisalRoll,
  [PaperKind.STUDIO_PLATE]: studioPlate,
  [PaperKind.STUDIO_SIGN]: studioSign,
  [PaperKind.VISIT_SLIP]: visitSlip,
};

/** The official paper of a record, or null where the viewer may not read the record or it is not far enough. */
export function composePaper(ctx: RequestContext, kind: PaperKind, id: string): Promise<OfficialPaper | null> {
  return composers[kind](ctx, id);
}
