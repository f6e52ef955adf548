import { Ground, Kept, type PersonalData, PersonalKind, Purpose, personal, Whose } from '../../kernel/personal.js';
import { IntakeImport, IntakeRow } from './intake.entity.js';

/** What is kept of people here. */
export const intakePersonal: readonly PersonalData[] = [
  personal(IntakeRow, ['cells'], {
    whose: Whose.SUBMITTER,
    what: [PersonalKind.TABLE],
    purpose: Purpose.TAKE_TABLES_IN,
    ground: Ground.STATUTORY_DUTY,
    kept: Kept.WITH_RECORD,
    erasedBy: 'discardIntake',
  }),
  personal(IntakeImport, ['fileName'], {
    whose: Whose.NAMED,
    what: [PersonalKind.TABLE],
    purpose: Purpose.TAKE_TABLES_IN,
    ground: Ground.STATUTORY_DUTY,
    kept: Kept.WITH_RECORD,
  }),
];
