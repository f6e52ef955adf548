import {
  Ground,
  Kept,
  type PersonalData,
  PersonalKind,
  Purpose,
  personal,
  Whose,
  type Why,
} from '../../kernel/personal.js';
import { AcceptanceAnswer } from './acceptance/acceptance-answer.entity.js';
import { AcceptanceInvitation } from './acceptance/acceptance-invitation.entity.js';
import { AcceptanceMark } from './acceptance/acceptance-mark.entity.js';
import { eraseComments, eraseReports } from './anonymise-residents.js';
import { Commitment } from './commitment.entity.js';
import { HandlingLinkUse } from './handling-link/handling-link-use.entity.js';
import { LookBack } from './look-back/look-back.entity.js';
import { ProgressEntry } from './progress/progress-entry.entity.js';
import { ProgressImport } from './progress/progress-import.entity.js';
import { RelapseReport } from './relapse-report/relapse-report.entity.js';
import { Reply } from './reply/reply.entity.js';
import { Verification } from './verification/verification.entity.js';

const SAID: Why = {
  whose: Whose.RESIDENT,
  what: [PersonalKind.WORDS],
  purpose: Purpose.HEAR_RESIDENTS,
  ground: Ground.CONSENT,
  kept: Kept.TWO_YEARS_AFTER_CLOSING,
  erasedBy: 'commitment.anonymiseResidents',
};
const ONE_VOICE: Why = {
  whose: Whose.RESIDENT,
  what: [PersonalKind.TRACE],
  purpose: Purpose.ONE_VOICE_EACH,
  ground: Ground.STATUTORY_DUTY,
  kept: Kept.UNTIL_ROUND_ENDS,
  erasedBy: 'settleAcceptance',
};
const PICTURED: Why = {
  whose: Whose.PICTURED,
  what: [PersonalKind.LIKENESS],
  purpose: Purpose.FOLLOW_MATTERS,
  ground: Ground.STATUTORY_DUTY,
  kept: Kept.WITH_RECORD,
};

/** What is kept of people here. */
export const commitmentPersonal: readonly PersonalData[] = [
  personal(Commitment, ['responsiblePerson'], {
    whose: Whose.HANDLER,
    what: [PersonalKind.NAME],
    purpose: Purpose.FOLLOW_MATTERS,
    ground: Ground.STATUTORY_DUTY,
    kept: Kept.WITH_RECORD,
  }),
  personal(AcceptanceAnswer, ['comment'], { ...SAID, erase: eraseComments }),
  personal(AcceptanceAnswer, ['voiceHash', 'deviceHash'], ONE_VOICE),
  personal(AcceptanceMark, ['voiceHash'], ONE_VOICE),
  personal(AcceptanceInvitation, ['label', 'codeHash'], {
    whose: Whose.RESIDENT,
    what: [PersonalKind.NAME, PersonalKind.SIGN_IN],
    purpose: Purpose.HEAR_RESIDENTS,
    ground: Ground.STATUTORY_DUTY,
    kept: Kept.TWO_YEARS_AFTER_CLOSING,
    erasedBy: 'commitment.anonymiseResidents',
  }),
  personal(RelapseReport, ['words'], { ...SAID, erase: eraseReports }),
  personal(RelapseReport, ['voiceHash'], {
    whose: Whose.RESIDENT,
    what: [PersonalKind.TRACE],
    purpose: Purpose.ONE_VOICE_EACH,
    ground: Ground.STATUTORY_DUTY,
    kept: Kept.TWO_YEARS_AFTER_CLOSING,
    erasedBy: 'commitment.anonymiseResidents',
  }),
  personal(HandlingLinkUse, ['deviceHash'], {
    whose: Whose.HANDLER,
    what: [PersonalKind.TRACE],
    purpose: Purpose.ONE_VOICE_EACH,
    ground: Ground.STATUTORY_DUTY,
    kept: Kept.WITH_RECORD,
  }),
  personal(LookBack, ['photoIds'], PICTURED),
  personal(ProgressEntry, ['photoIds', 'beforeIds', 'afterIds'], PICTURED),
  personal(Reply, ['photoIds', 'beforeIds', 'afterIds'], PICTURED),
  personal(Verification, ['photoIds'], PICTURED),
  personal(ProgressImport, ['fileName', 'stored'], {
    whose: Whose.NAMED,
    what: [PersonalKind.TABLE],
    purpose: Purpose.TAKE_TABLES_IN,
    ground: Ground.STATUTORY_DUTY,
    kept: Kept.WITH_RECORD,
    erasedBy: 'discardProgressImport',
  }),
];
