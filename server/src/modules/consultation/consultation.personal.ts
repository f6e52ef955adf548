import { Ground, Kept, type PersonalData, PersonalKind, Purpose, personal, Whose } from '../../kernel/personal.js';
import { eraseAskedPhones } from './guest-phone/erase-asked-phones.js';
import { GuestPhone } from './guest-phone/guest-phone.entity.js';
import { Participant } from './participant.entity.js';
import { FieldResearch } from './preparation.entity.js';

/** What is kept of people here. */
export const consultationPersonal: readonly PersonalData[] = [
  personal(Participant, ['name', 'organisation', 'leaveReason'], {
    whose: Whose.PARTICIPANT,
    what: [PersonalKind.NAME, PersonalKind.POST, PersonalKind.WORDS],
    purpose: Purpose.RECORD_MEETINGS,
    ground: Ground.STATUTORY_DUTY,
    kept: Kept.WITH_RECORD,
  }),
  personal(Participant, ['leaveKind'], {
    whose: Whose.PARTICIPANT,
    what: [PersonalKind.HEALTH],
    purpose: Purpose.RECORD_MEETINGS,
    ground: Ground.STATUTORY_DUTY,
    kept: Kept.WITH_RECORD,
  }),
  personal(Participant, ['invitationCodeHash'], {
    whose: Whose.PARTICIPANT,
    what: [PersonalKind.SIGN_IN],
    purpose: Purpose.RECORD_MEETINGS,
    ground: Ground.STATUTORY_DUTY,
    kept: Kept.WITH_RECORD,
  }),
  personal(GuestPhone, ['phone'], {
    whose: Whose.PARTICIPANT,
    what: [PersonalKind.TELEPHONE],
    purpose: Purpose.REACH_GUESTS,
    ground: Ground.CONSENT,
    kept: Kept.WHILE_CONSULTED,
    erasedBy: 'consultation.eraseGuestPhones',
    erase: eraseAskedPhones,
  }),
  personal(FieldResearch, ['peopleMet'], {
    whose: Whose.RESIDENT,
    what: [PersonalKind.NAME],
    purpose: Purpose.RECORD_MEETINGS,
    ground: Ground.STATUTORY_DUTY,
    kept: Kept.WITH_RECORD,
  }),
  personal(FieldResearch, ['photoIds'], {
    whose: Whose.PICTURED,
    what: [PersonalKind.LIKENESS],
    purpose: Purpose.RECORD_MEETINGS,
    ground: Ground.STATUTORY_DUTY,
    kept: Kept.WITH_RECORD,
  }),
];
