import { Ground, Kept, type PersonalData, PersonalKind, Purpose, personal, Whose } from '../../kernel/personal.js';
import { QuestionnaireAnswer } from './questionnaire.entity.js';

/** What is kept of people here. */
export const surveyPersonal: readonly PersonalData[] = [
  personal(QuestionnaireAnswer, ['voiceHash'], {
    whose: Whose.RESIDENT,
    what: [PersonalKind.TRACE],
    purpose: Purpose.ONE_VOICE_EACH,
    ground: Ground.STATUTORY_DUTY,
    kept: Kept.WITH_RECORD,
  }),
];
