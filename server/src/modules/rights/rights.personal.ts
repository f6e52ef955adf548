import { Ground, Kept, type PersonalData, PersonalKind, Purpose, personal, Whose } from '../../kernel/personal.js';
import { PersonalRequest } from './personal-request.entity.js';

/** What is kept of people here. */
export const rightsPersonal: readonly PersonalData[] = [
  personal(
    PersonalRequest,
    ['name', 'phone', 'recordCode', 'words', 'shownBy', 'answer', 'returnedReason', 'withdrawnReason'],
    {
      whose: Whose.NAMED,
      what: [PersonalKind.NAME, PersonalKind.TELEPHONE, PersonalKind.WORDS],
      purpose: Purpose.ANSWER_REQUESTS,
      ground: Ground.STATUTORY_DUTY,
      kept: Kept.TWO_YEARS_AFTER_CLOSING,
      erasedBy: 'rights.forgetRequests',
    },
  ),
];
