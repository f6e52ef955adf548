import { Ground, Kept, type PersonalData, PersonalKind, Purpose, personal, Whose } from '../../kernel/personal.js';
import { CoordinationParty } from './coordination.entity.js';

/** What is kept of people here. */
export const coordinationPersonal: readonly PersonalData[] = [
  personal(CoordinationParty, ['name', 'who', 'said'], {
    whose: Whose.PARTICIPANT,
    what: [PersonalKind.NAME, PersonalKind.WORDS],
    purpose: Purpose.FOLLOW_MATTERS,
    ground: Ground.STATUTORY_DUTY,
    kept: Kept.WITH_RECORD,
  }),
];
