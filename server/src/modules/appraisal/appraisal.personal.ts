import { Ground, Kept, type PersonalData, PersonalKind, Purpose, personal, Whose } from '../../kernel/personal.js';
import { AppraisalOpinion } from './appraisal.entity.js';

/** What is kept of people here. */
export const appraisalPersonal: readonly PersonalData[] = [
  personal(AppraisalOpinion, ['saidBy'], {
    whose: Whose.NAMED,
    what: [PersonalKind.NAME],
    purpose: Purpose.FOLLOW_MATTERS,
    ground: Ground.STATUTORY_DUTY,
    kept: Kept.WITH_RECORD,
  }),
];
