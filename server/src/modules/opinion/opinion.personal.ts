import { Ground, Kept, type PersonalData, PersonalKind, Purpose, personal, Whose } from '../../kernel/personal.js';
import { SpecialInformant } from './informants/informant.entity.js';
import { InformantImport } from './informants/informant-import.entity.js';
import { LeaderInstruction } from './instructions/instruction.entity.js';
import { BriefResultImport } from './ladder/submission.entity.js';

/** What is kept of people here. */
export const opinionPersonal: readonly PersonalData[] = [
  personal(SpecialInformant, ['name', 'unit', 'phone'], {
    whose: Whose.INFORMANT,
    what: [PersonalKind.NAME, PersonalKind.POST, PersonalKind.TELEPHONE],
    purpose: Purpose.KEEP_ROSTER,
    ground: Ground.STATUTORY_DUTY,
    kept: Kept.WITH_RECORD,
  }),
  personal(LeaderInstruction, ['leaderName', 'leaderPost', 'addressee'], {
    whose: Whose.LEADER,
    what: [PersonalKind.NAME, PersonalKind.POST],
    purpose: Purpose.PASS_BRIEFS_ON,
    ground: Ground.STATUTORY_DUTY,
    kept: Kept.WITH_RECORD,
  }),
  personal(InformantImport, ['fileName', 'stored'], {
    whose: Whose.NAMED,
    what: [PersonalKind.TABLE],
    purpose: Purpose.TAKE_TABLES_IN,
    ground: Ground.STATUTORY_DUTY,
    kept: Kept.WITH_RECORD,
    erasedBy: 'discardInformantImport',
  }),
  personal(BriefResultImport, ['fileName', 'stored'], {
    whose: Whose.NAMED,
    what: [PersonalKind.TABLE],
    purpose: Purpose.TAKE_TABLES_IN,
    ground: Ground.STATUTORY_DUTY,
    kept: Kept.WITH_RECORD,
    erasedBy: 'discardResultImport',
  }),
];
