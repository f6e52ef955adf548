import { Ground, Kept, type PersonalData, PersonalKind, Purpose, personal, Whose } from '../../kernel/personal.js';
import { MemberStanding } from './members/standing/standing.entity.js';
import { Organisation } from './organisations/organisation.entity.js';
import { CommitteeStaff, Department, Member, RosterImport } from './roster.entity.js';

/** What is kept of people here. */
export const rosterPersonal: readonly PersonalData[] = [
  personal(Member, ['name'], {
    whose: Whose.MEMBER,
    what: [PersonalKind.NAME],
    purpose: Purpose.KEEP_ROSTER,
    ground: Ground.STATUTORY_DUTY,
    kept: Kept.WITH_RECORD,
  }),
  personal(Member, ['phone'], {
    whose: Whose.MEMBER,
    what: [PersonalKind.TELEPHONE],
    purpose: Purpose.KEEP_ROSTER,
    ground: Ground.STATUTORY_DUTY,
    kept: Kept.WITH_RECORD,
  }),
  personal(Member, ['unit', 'post', 'duty', 'skillTags'], {
    whose: Whose.MEMBER,
    what: [PersonalKind.POST],
    purpose: Purpose.KEEP_ROSTER,
    ground: Ground.STATUTORY_DUTY,
    kept: Kept.WITH_RECORD,
  }),
  personal(Member, ['party', 'ethnicity', 'gender', 'bornOn'], {
    whose: Whose.MEMBER,
    what: [PersonalKind.PARTICULARS],
    purpose: Purpose.KEEP_ROSTER,
    ground: Ground.STATUTORY_DUTY,
    kept: Kept.WITH_RECORD,
  }),
  personal(MemberStanding, ['unit', 'post', 'duty', 'phone'], {
    whose: Whose.MEMBER,
    what: [PersonalKind.POST, PersonalKind.TELEPHONE],
    purpose: Purpose.KEEP_ROSTER,
    ground: Ground.STATUTORY_DUTY,
    kept: Kept.WITH_RECORD,
  }),
  personal(CommitteeStaff, ['name', 'phone'], {
    whose: Whose.STAFF,
    what: [PersonalKind.NAME, PersonalKind.TELEPHONE],
    purpose: Purpose.KEEP_ROSTER,
    ground: Ground.STATUTORY_DUTY,
    kept: Kept.WITH_RECORD,
  }),
  personal(Department, ['contactName', 'contactPhone', 'deputyName', 'deputyPhone'], {
    whose: Whose.CONTACT,
    what: [PersonalKind.NAME, PersonalKind.TELEPHONE],
    purpose: Purpose.REACH_OFFICES,
    ground: Ground.STATUTORY_DUTY,
    kept: Kept.UNTIL_CHANGED,
    erasedBy: 'reviseDepartment',
  }),
  personal(Organisation, ['contactName', 'contactPhone'], {
    whose: Whose.CONTACT,
    what: [PersonalKind.NAME, PersonalKind.TELEPHONE],
    purpose: Purpose.REACH_OFFICES,
    ground: Ground.STATUTORY_DUTY,
    kept: Kept.UNTIL_CHANGED,
    erasedBy: 'correctOrganisation',
  }),
  personal(RosterImport, ['fileName', 'stored'], {
    whose: Whose.NAMED,
    what: [PersonalKind.TABLE],
    purpose: Purpose.TAKE_TABLES_IN,
    ground: Ground.STATUTORY_DUTY,
    kept: Kept.WITH_RECORD,
    erasedBy: 'discardRosterImport',
  }),
];
