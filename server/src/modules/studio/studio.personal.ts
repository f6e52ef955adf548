import { Ground, Kept, type PersonalData, PersonalKind, Purpose, personal, Whose } from '../../kernel/personal.js';
import { eraseVisitors } from './day/anonymise-visitors.js';
import { StudioVisit } from './day/visit.entity.js';

/** What is kept of people here. */
export const studioPersonal: readonly PersonalData[] = [
  personal(StudioVisit, ['visitorName', 'visitorPhone', 'village'], {
    whose: Whose.VISITOR,
    what: [PersonalKind.NAME, PersonalKind.TELEPHONE],
    purpose: Purpose.RECEIVE_VISITORS,
    ground: Ground.CONSENT,
    kept: Kept.TWO_YEARS_AFTER_CLOSING,
    erasedBy: 'topic.anonymiseSubmitters',
    erase: eraseVisitors,
  }),
  personal(StudioVisit, ['words'], {
    whose: Whose.VISITOR,
    what: [PersonalKind.WORDS],
    purpose: Purpose.RECEIVE_VISITORS,
    ground: Ground.STATUTORY_DUTY,
    kept: Kept.WITH_RECORD,
  }),
];
