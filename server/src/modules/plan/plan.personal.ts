import { Ground, Kept, type PersonalData, PersonalKind, Purpose, personal, Whose } from '../../kernel/personal.js';
import { PlanEntry, PlanImport } from './plan.entity.js';

/** What is kept of people here. */
export const planPersonal: readonly PersonalData[] = [
  personal(PlanEntry, ['responsible'], {
    whose: Whose.HANDLER,
    what: [PersonalKind.NAME],
    purpose: Purpose.FOLLOW_MATTERS,
    ground: Ground.STATUTORY_DUTY,
    kept: Kept.WITH_RECORD,
  }),
  personal(PlanImport, ['fileName', 'stored'], {
    whose: Whose.NAMED,
    what: [PersonalKind.TABLE],
    purpose: Purpose.TAKE_TABLES_IN,
    ground: Ground.STATUTORY_DUTY,
    kept: Kept.WITH_RECORD,
    erasedBy: 'discardPlanImport',
  }),
];
