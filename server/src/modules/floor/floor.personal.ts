import { Ground, Kept, type PersonalData, PersonalKind, Purpose, personal, Whose } from '../../kernel/personal.js';
import { DemandResponse } from './answers/demand-response.entity.js';
import { Statement } from './statements/statement.entity.js';

/** What is kept of people here. */
export const floorPersonal: readonly PersonalData[] = [
  personal(DemandResponse, ['responsiblePerson'], {
    whose: Whose.HANDLER,
    what: [PersonalKind.NAME],
    purpose: Purpose.FOLLOW_MATTERS,
    ground: Ground.STATUTORY_DUTY,
    kept: Kept.WITH_RECORD,
  }),
  personal(Statement, ['text'], {
    whose: Whose.PARTICIPANT,
    what: [PersonalKind.WORDS],
    purpose: Purpose.RECORD_MEETINGS,
    ground: Ground.STATUTORY_DUTY,
    kept: Kept.WITH_RECORD,
  }),
];
