import { dayAsMoment, isMember, isOfficer, isStaff, isStaffOrSecretariat, serves, waiting } from '../waiting.js';
import { WaitingKind, WaitingOffice } from '../waiting.kinds.js';

const COMMITTEE = '(select lc.name from liaison_committee lc where lc.id = t.committee_id)';

export const researchToAnswer = waiting(
  WaitingKind.RESEARCH_TO_ANSWER,
  WaitingOffice.OWN,
  isMember,
  {
    recordId: 'g.id',
    place: 't.id',
    title: 't.title',
    detail: 't.places',
    committee: COMMITTEE,
    since: 'g.created_at',
    dueOn: 't.starts_on',
  },
  `from research_goer g join research_trip t on t.id = g.trip_id where g.member_id = :memberId::uuid
   and g.answer = 'ASKED' and g.taken_off_at is null and t.cancelled_at is null and t.held_at is null`,
);

/** The member who leads; where the office does, whoever organises there. */
const LEADS = `(t.lead_member_id = :memberId::uuid or t.lead_member_id is null
  and (${serves('t.committee_id')} or t.committee_id is null and :secretariat::boolean))`;
const OFFICE = `case when t.lead_member_id is not null then 'OWN' when t.committee_id is null then 'SECRETARIAT' end`;
const leads = (reach: Parameters<typeof isMember>[0]) => isMember(reach) || isStaffOrSecretariat(reach);
const ofTrip = { recordId: 't.id', place: 't.id', title: 't.title', committee: COMMITTEE, office: OFFICE };

export const researchToNote = waiting(
  WaitingKind.RESEARCH_TO_NOTE,
  WaitingOffice.COMMITTEE,
  leads,
  { ...ofTrip, since: dayAsMoment('t.ends_on'), version: 't.version' },
  `from research_trip t where t.cancelled_at is null and t.held_at is null and t.ends_on <= :today::date and ${LEADS}`,
);

export const researchToReport = waiting(
  WaitingKind.RESEARCH_TO_REPORT,
  WaitingOffice.COMMITTEE,
  leads,
  { ...ofTrip, since: 't.held_at', version: 't.version' },
  `from research_trip t where t.cancelled_at is null and t.held_at is not null and t.reported_at is null and ${LEADS}`,
);

/** An organisation has no accounts: its committee writes down what it says. */
export const researchSuggestionToAnswer = waiting(
  WaitingKind.RESEARCH_SUGGESTION_TO_ANSWER,
  WaitingOffice.DEPARTMENT,
  (reach) => isOfficer(reach) || isStaff(reach),
  {
    recordId: 's.id',
    place: 't.id',
    title: 't.title',
    detail: 'left(s.suggestion, 80)',
    committee: COMMITTEE,
    department: `coalesce((select d.short_name from department d where d.id = s.department_id),
      (select o.name from organisation o where o.id = s.organisation_id))`,
    since: 's.made_at',
    dueOn: 's.answer_by',
    version: 's.version',
    office: `case when s.organisation_id is not null then 'COMMITTEE' end`,
  },
  `from research_suggestion s join research_trip t on t.id = s.trip_id where s.withdrawn_at is null
   and not exists (select from research_answer w where w.suggestion_id = s.id)
   and (s.department_id = any(:departmentIds::uuid[]) or s.organisation_id is not null and ${serves('t.committee_id')})`,
);
