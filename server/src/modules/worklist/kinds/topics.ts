import { votersOf } from '../../ranking/index.js';
import { inTermOn, membershipOn } from '../../roster/index.js';
import { hasSeats, isMember, isOfficer, isStaffOrSecretariat, serves, waiting } from '../waiting.js';
import { WaitingKind, WaitingOffice } from '../waiting.kinds.js';

const COMMITTEE = '(select lc.name from liaison_committee lc where lc.id = t.committee_id)';
const LAST = (
  kinds: string,
) => `coalesce((select max(s.at) from topic_step s where s.topic_id = t.id and s.kind in (${kinds})),
  t.submitted_at, t.created_at)`;

/** Whoever handed it in does not screen it. */
export const topicToScreen = waiting(
  WaitingKind.TOPIC_TO_SCREEN,
  WaitingOffice.COMMITTEE,
  isStaffOrSecretariat,
  {
    recordId: 't.id',
    place: 't.id',
    title: 't.title',
    detail: 't.number',
    committee: COMMITTEE,
    since: LAST(`'SUBMITTED', 'RESUBMITTED', 'FORWARDED', 'LETTER_RETURNED', 'REOPENED', 'UNMERGED'`),
    version: 't.version',
    office: `case when t.committee_id is null then 'SECRETARIAT' end`,
  },
  `from topic t where t.status = 'SUBMITTED' and t.submitted_by is distinct from :accountId::uuid
   and case when t.committee_id is null then :secretariat::boolean else ${serves('t.committee_id')} end`,
);

export const topicToComplete = waiting(
  WaitingKind.TOPIC_TO_COMPLETE,
  WaitingOffice.OWN,
  hasSeats,
  {
    recordId: 't.id',
    place: 't.tracking_code',
    title: 't.title',
    detail: 't.screening_note',
    committee: COMMITTEE,
    since: LAST(`'RETURNED'`),
  },
  `from topic t where t.status = 'RETURNED' and t.channel = 'PORTAL' and t.submitted_by = :accountId::uuid`,
);

export const letterToAnswer = waiting(
  WaitingKind.LETTER_TO_ANSWER,
  WaitingOffice.DEPARTMENT,
  isOfficer,
  {
    recordId: 'l.id',
    place: 'l.id',
    title: 't.title',
    detail: 'l.note',
    committee: COMMITTEE,
    department: '(select d.short_name from department d where d.id = l.department_id)',
    since: 'l.sent_at',
    dueOn: 'l.reply_due_on',
    version: 'l.version',
  },
  `from transfer_letter l join topic t on t.id = l.topic_id
   where l.answered_at is null and l.returned_at is null and l.withdrawn_at is null
     and l.department_id = any(:departmentIds::uuid[])`,
);

/** Members who are called and have brought nothing yet. */
export const callToAnswer = waiting(
  WaitingKind.CALL_TO_ANSWER,
  WaitingOffice.OWN,
  isMember,
  {
    recordId: 'k.id',
    place: 'k.code',
    title: 'k.title',
    committee: '(select lc.name from liaison_committee lc where lc.id = k.committee_id)',
    since: 'k.open_told_at',
    dueOn: 'k.closes_on',
  },
  `from topic_call k join member m on m.id = :memberId::uuid and ${inTermOn('m')}
   where k.open_told_at is not null and k.closed_at is null and :today::date between k.opens_on and k.closes_on
     and 'PORTAL' = any(k.channels)
     and exists (select from membership s where s.member_id = m.id and ${membershipOn('s')} and case k.reach
       when 'COMMITTEES' then s.committee_id in
         (select r.liaison_committee_id from topic_call_committees r where r.topic_call_id = k.id)
       when 'SECTORS' then m.sector_id in (select r.sector_id from topic_call_sectors r where r.topic_call_id = k.id)
       else true end)
     and not exists (select from topic t where t.call_id = k.id and t.submitted_by = :accountId::uuid)`,
);

export const rankingToCast = waiting(
  WaitingKind.RANKING_TO_CAST,
  WaitingOffice.OWN,
  isMember,
  {
    recordId: 'r.id',
    place: 'r.id',
    title: 'r.title',
    committee: '(select lc.name from liaison_committee lc where lc.id = r.committee_id)',
    since: 'r.created_at',
    dueOn: 'r.closes_on',
  },
  `from ranking_round r where r.closed_at is null and r.closes_on >= :today::date and :memberId::uuid in ${votersOf('r')}
     and not exists (select from ranking_vote v where v.round_id = r.id and v.member_id = :memberId::uuid)`,
);
