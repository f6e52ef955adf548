import { Ground, Kept, type PersonalData, PersonalKind, Purpose, personal, Whose } from '../../kernel/personal.js';
import { RenewalAppointment, RenewalImport, RenewalPerson } from './renewal/renewal.entity.js';

/** What is kept of people here. */
export const successionPersonal: readonly PersonalData[] = [
  personal(RenewalPerson, ['name', 'unit', 'post', 'duty', 'phone', 'skillTags'], {
    whose: Whose.MEMBER,
    what: [PersonalKind.NAME, PersonalKind.POST, PersonalKind.TELEPHONE],
    purpose: Purpose.KEEP_ROSTER,
    ground: Ground.STATUTORY_DUTY,
    kept: Kept.WITH_RECORD,
  }),
  personal(RenewalPerson, ['party', 'ethnicity', 'gender', 'bornOn'], {
    whose: Whose.MEMBER,
    what: [PersonalKind.PARTICULARS],
    purpose: Purpose.KEEP_ROSTER,
    ground: Ground.STATUTORY_DUTY,
    kept: Kept.WITH_RECORD,
  }),
  personal(RenewalAppointment, ['name', 'phone'], {
    whose: Whose.STAFF,
    what: [PersonalKind.NAME, PersonalKind.TELEPHONE],
    purpose: Purpose.KEEP_ROSTER,
    ground: Ground.STATUTORY_DUTY,
    kept: Kept.WITH_RECORD,
  }),
  personal(RenewalImport, ['fileName', 'stored'], {
    whose: Whose.NAMED,
    what: [PersonalKind.TABLE],
    purpose: Purpose.TAKE_TABLES_IN,
    ground: Ground.STATUTORY_DUTY,
    kept: Kept.WITH_RECORD,
    erasedBy: 'discardRenewalImport',
  }),
];
