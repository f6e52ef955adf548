import { confirmedInSql, LEAVE_WORDS, OWN_SEAT, standsInSql } from '../../consultation/index.js';
import { dayOfMoment, hasSeats, isOffice, isOfficer, isStaff, serves, waiting } from '../waiting.js';
import { WaitingKind, WaitingOffice } from '../waiting.kinds.js';

const COMMITTEE = '(select lc.name from liaison_committee lc where lc.id = k.committee_id)';
const LEAVE_SAID = Object.entries(LEAVE_WORDS)
  .map(([kind, words]) => `when '${kind}' then '${words}'`)
  .join(' ');
const AHEAD = `('PLANNED', 'PREPARING', 'READY', 'NOTIFIED')`;
const STATE = {
  recordId: 'k.id',
  place: 'k.id',
  title: 'k.title',
  committee: COMMITTEE,
  dueOn: dayOfMoment('k.starts_at'),
  version: 'k.version',
};
/** 联络委 sees to it, and the office of the special committee that holds it: one statement a state, so that each line says its one act. */
const ofState = (kind: WaitingKind, since: string, where: string) =>
  waiting(
    kind,
    WaitingOffice.COMMITTEE,
    (reach) => isStaff(reach) || isOffice(reach),
    { ...STATE, since, office: `case when ${serves('k.committee_id')} then 'COMMITTEE' else 'GROUP' end` },
    `from consultation k where (${serves('k.committee_id')} or k.host_special_committee_id = any(:groupIds::uuid[])) and ${where}`,
  );

export const consultationToPrepare = ofState(
  WaitingKind.CONSULTATION_TO_PREPARE,
  'k.created_at',
  `k.status in ('PLANNED', 'PREPARING')`,
);
export const consultationToConvene = ofState(WaitingKind.CONSULTATION_TO_CONVENE, 'k.created_at', `k.status = 'READY'`);
export const consultationToReschedule = ofState(
  WaitingKind.CONSULTATION_TO_RESCHEDULE,
  'k.created_at',
  `k.status = 'POSTPONED'`,
);
/** The committee's alone: with the meeting its work begins, whoever holds it. */
export const meetingToOpen = waiting(
  WaitingKind.MEETING_TO_OPEN,
  WaitingOffice.COMMITTEE,
  isStaff,
  { ...STATE, since: 'coalesce(k.convened_at, k.created_at)' },
  `from consultation k where ${serves('k.committee_id')} and k.status = 'NOTIFIED'
   and ${dayOfMoment('k.starts_at')} <= :today::date`,
);

export const invitationToAnswer = waiting(
  WaitingKind.INVITATION_TO_ANSWER,
  WaitingOffice.OWN,
  hasSeats,
  {
    recordId: 'p.id',
    place: 'k.id',
    title: 'k.title',
    detail: 'k.place',
    committee: COMMITTEE,
    department: '(select d.short_name from department d where d.id = p.department_id)',
    since: 'p.created_at',
    dueOn: dayOfMoment('k.starts_at'),
  },
  `from participant p join consultation k on k.id = p.consultation_id
   where p.attendance = 'INVITED' and k.status in ${AHEAD} and ${OWN_SEAT}`,
);

/** What was asked last, by the trail: the seat itself keeps no time. */
export const leaveToDecide = waiting(
  WaitingKind.LEAVE_TO_DECIDE,
  WaitingOffice.COMMITTEE,
  isStaff,
  {
    recordId: 'p.id',
    place: 'k.id',
    title: 'k.title',
    detail: `concat_ws('：', p.name, nullif(concat_ws(' · ', case p.leave_kind ${LEAVE_SAID} end, p.leave_reason), ''))`,
    committee: COMMITTEE,
    since: `coalesce((select max(a.occurred_at) from audit_entry a where a.type = 'consultation.attendanceAnswered'
      and a.data @> jsonb_build_object('participantId', p.id)), p.created_at)`,
    dueOn: dayOfMoment('k.starts_at'),
  },
  `from participant p join consultation k on k.id = p.consultation_id
   where p.attendance = 'LEAVE_REQUESTED' and k.status in ${AHEAD} and ${serves('k.committee_id')}`,
);

/** Never whoever wrote it. */
export const paperToReview = waiting(
  WaitingKind.PAPER_TO_REVIEW,
  WaitingOffice.COMMITTEE,
  isStaff,
  {
    recordId: 's.id',
    place: 'k.id',
    title: 'k.title',
    detail: 'p.name',
    committee: COMMITTEE,
    since: 'coalesce(s.handed_in_at, s.created_at)',
    dueOn: dayOfMoment('k.starts_at'),
    version: 's.version',
  },
  `from speech_paper s join participant p on p.id = s.participant_id join consultation k on k.id = s.consultation_id
   where s.status = 'SUBMITTED' and s.written_by is distinct from :accountId::uuid and k.status in ${AHEAD}
     and ${serves('k.committee_id')}`,
);

export const paperToRewrite = waiting(
  WaitingKind.PAPER_TO_REWRITE,
  WaitingOffice.OWN,
  hasSeats,
  {
    recordId: 's.id',
    place: 'k.id',
    title: 'k.title',
    detail: 's.review_note',
    committee: COMMITTEE,
    since: 'coalesce(s.reviewed_at, s.created_at)',
    dueOn: dayOfMoment('k.starts_at'),
    version: 's.version',
  },
  `from speech_paper s join participant p on p.id = s.participant_id join consultation k on k.id = s.consultation_id
   where s.status = 'RETURNED' and k.status in ${AHEAD} and ${OWN_SEAT}`,
);

export const positionToGive = waiting(
  WaitingKind.POSITION_TO_GIVE,
  WaitingOffice.DEPARTMENT,
  isOfficer,
  {
    recordId: 'd.id',
    place: 'k.id',
    title: 'd.title',
    detail: 'k.title',
    committee: COMMITTEE,
    department: '(select o.short_name from department o where o.id = d.department_id)',
    since: 'd.created_at',
    dueOn: dayOfMoment('k.starts_at'),
  },
  `from demand d join consultation k on k.id = d.consultation_id
   where d.department_id = any(:departmentIds::uuid[]) and k.status in ${AHEAD} and ${standsInSql('d')}
     and not exists (select from department_position o where o.demand_id = d.id and o.department_id = d.department_id)`,
);

/** Working days after the minutes, as the reminders count them. */
const SUGGESTION_WORKING_DAYS = 5;
export const suggestionsToAnswer = waiting(
  WaitingKind.SUGGESTIONS_TO_ANSWER,
  WaitingOffice.COMMITTEE,
  isStaff,
  {
    recordId: 'k.id',
    place: 'k.id',
    title: 'k.title',
    committee: COMMITTEE,
    since: 'n.confirmed_at',
    dueWithin: `${SUGGESTION_WORKING_DAYS}`,
  },
  `from consultation k join meeting g on g.consultation_id = k.id join minutes n on n.meeting_id = g.id
   where ${serves('k.committee_id')} and k.status in (${confirmedInSql}) and n.confirmed_at is not null
     and exists (select from suggestion s where s.consultation_id = k.id and s.withdrawn_at is null
       and not exists (select from suggestion_answer a where a.suggestion_id = s.id))`,
);
