import { Ground, Kept, type PersonalData, PersonalKind, Purpose, personal, Whose } from '../../kernel/personal.js';
import { MemberStanding } from './members/standing/standing.entity.js';
import { Organisation } from './organisations/organisation.entity.js';
import { CommitteeStaff, Department, Member, RosterImport } from './roster.entity.js';

const OF_THE_ROSTER = { purpose: Purpose.KEEP_ROSTER, ground: Ground.STATUTORY_DUTY, kept: Kept.WITH_RECORD } as const;

/** What is kept of people here. */
export const rosterPersonal: readonly PersonalData[] = [
  personal(Member, ['name'], { ...OF_THE_ROSTER, whose: Whose.MEMBER, what: [PersonalKind.NAME] }),
  personal(Member, ['phone'], { ...OF_THE_ROSTER, whose: Whose.MEMBER, what: [PersonalKind.TELEPHONE] }),
  personal(Member, ['unit', 'post', 'duty', 'skillTags'], {
    ...OF_THE_ROSTER,
    whose: Whose.MEMBER,
    what: [PersonalKind.POST],
  }),
  personal(Member, ['party', 'ethnicity', 'gender', 'bornOn'], {
    ...OF_THE_ROSTER,
    whose: Whose.MEMBER,
    what: [PersonalKind.PARTICULARS],
  }),
  personal(MemberStanding, ['unit', 'post', 'duty', 'phone'], {
    ...OF_THE_ROSTER,
    whose: Whose.MEMBER,
    what: [PersonalKind.POST, PersonalKind.TELEPHONE],
  }),
  personal(CommitteeStaff, ['name', 'phone'], {
    ...OF_THE_ROSTER,
    whose: Whose.STAFF,
    what: [PersonalKind.NAME, PersonalKind.TELEPHONE],
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
