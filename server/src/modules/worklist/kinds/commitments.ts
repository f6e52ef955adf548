import { AWAITS_LEADER, leadNameOf, ledByOwnTownship } from '../../commitment/index.js';
import { confirmedInSql, isDemandTakenDown, TAKEN_DOWN_TITLE } from '../../consultation/index.js';
import {
  dayAsMoment,
  hasSeats,
  isMember,
  isOfficer,
  isStaff,
  isStaffOrSecretariat,
  serves,
  waiting,
} from '../waiting.js';
import { WaitingKind, WaitingOffice } from '../waiting.kinds.js';

const COMMITMENT = `from commitment c join demand d on d.id = c.demand_id`;
/** Staff of the committee; the secretariat where an office of the committee's own township leads. */
const JUDGES = `case when ${ledByOwnTownship('c')} then :secretariat::boolean else ${serves('c.committee_id')} end`;
/** The department in the lead; its committee for an organisation without accounts (代录). */
const LEADS = `(c.lead_department_id = any(:departmentIds::uuid[])
  or c.lead_organisation_id is not null and ${serves('c.committee_id')})`;
const leads = (reach: Parameters<typeof isOfficer>[0]) => isOfficer(reach) || isStaff(reach);
const SINCE = dayAsMoment('c.waiting_since');
const lastStep = (kind: string) => `coalesce((select max(s.at) from commitment_step s
  where s.commitment_id = c.id and s.kind = '${kind}'), c.created_at)`;

const columns = {
  recordId: 'c.id',
  place: 'c.id',
  title: 'd.title',
  detail: 'c.action',
  committee: '(select lc.name from liaison_committee lc where lc.id = c.committee_id)',
  department: leadNameOf('c'),
  version: 'c.version',
  since: SINCE,
  dueOn: 'c.waiting_until',
} as const;
/** What the house decides. */
const decided = { ...columns, office: `case when ${ledByOwnTownship('c')} then 'SECRETARIAT' end` } as const;

export const commitmentToAcknowledge = waiting(
  WaitingKind.COMMITMENT_TO_ACKNOWLEDGE,
  WaitingOffice.DEPARTMENT,
  leads,
  { ...columns, dueOn: 'c.acknowledge_by' },
  `${COMMITMENT} where c.status in ('ASSIGNED', 'REPROCESSING', 'RELAPSED') and ${LEADS}`,
);

export const commitmentToHandle = waiting(
  WaitingKind.COMMITMENT_TO_HANDLE,
  WaitingOffice.DEPARTMENT,
  leads,
  { ...columns, dueOn: 'c.due_on' },
  `${COMMITMENT} where c.status in ('ACKNOWLEDGED', 'IN_PROGRESS') and ${LEADS}`,
);

export const commitmentToAssist = waiting(
  WaitingKind.COMMITMENT_TO_ASSIST,
  WaitingOffice.DEPARTMENT,
  isOfficer,
  { ...columns, dueOn: 'c.due_on' },
  `${COMMITMENT} where c.status in ('ACKNOWLEDGED', 'IN_PROGRESS') and exists (select from commitment_assisting_departments a
     where a.commitment_id = c.id and a.department_id = any(:departmentIds::uuid[]))`,
);

export const commitmentToReassign = waiting(
  WaitingKind.COMMITMENT_TO_REASSIGN,
  WaitingOffice.COMMITTEE,
  isStaffOrSecretariat,
  { ...decided, detail: 'c.wrong_unit_reason' },
  `${COMMITMENT} where c.status = 'WRONG_UNIT' and ${JUDGES}`,
);

export const returnToDecide = waiting(
  WaitingKind.RETURN_TO_DECIDE,
  WaitingOffice.COMMITTEE,
  isStaffOrSecretariat,
  { ...decided, detail: 'c.return_reason', since: lastStep('RETURN_REQUESTED'), dueOn: 'null' },
  `${COMMITMENT} where c.return_reason is not null and c.status in ('IN_PROGRESS', 'REPROCESSING', 'RELAPSED') and ${JUDGES}`,
);

/** Never whoever asked. */
export const extensionToDecide = waiting(
  WaitingKind.EXTENSION_TO_DECIDE,
  WaitingOffice.COMMITTEE,
  isStaffOrSecretariat,
  { ...decided, detail: 'c.extension_reason' },
  `${COMMITMENT} where c.status = 'EXTENSION_REQUESTED' and ${JUDGES}
   and (select s.acted_by from commitment_step s where s.commitment_id = c.id and s.kind = 'EXTENSION_REQUESTED'
     order by s.at desc, s.id desc limit 1) is distinct from :accountId::uuid`,
);

export const followerToName = waiting(
  WaitingKind.FOLLOWER_TO_NAME,
  WaitingOffice.COMMITTEE,
  isStaffOrSecretariat,
  { ...decided, since: 'coalesce(c.assigned_at, c.created_at)', dueOn: 'c.due_on' },
  `${COMMITMENT} where c.following_member_id is null and ${JUDGES} and c.status in
     ('ASSIGNED', 'ACKNOWLEDGED', 'IN_PROGRESS', 'EXTENSION_REQUESTED', 'REPROCESSING', 'RELAPSED', 'REPLIED')`,
);

export const commitmentToVerify = waiting(
  WaitingKind.COMMITMENT_TO_VERIFY,
  WaitingOffice.OWN,
  isMember,
  columns,
  `${COMMITMENT} where c.status = 'REPLIED' and c.following_member_id = :memberId::uuid`,
);

export const acceptanceToOpen = waiting(
  WaitingKind.ACCEPTANCE_TO_OPEN,
  WaitingOffice.COMMITTEE,
  isStaffOrSecretariat,
  decided,
  `${COMMITMENT} where c.status = 'VERIFIED' and ${JUDGES}`,
);

export const acceptanceToSettle = waiting(
  WaitingKind.ACCEPTANCE_TO_SETTLE,
  WaitingOffice.COMMITTEE,
  isStaffOrSecretariat,
  { ...decided, since: 'coalesce(c.acceptance_opened_at, c.created_at)', dueOn: 'c.acceptance_closes_on' },
  `${COMMITMENT} where c.status = 'ACCEPTANCE_OPEN' and ${JUDGES}
   and (c.acceptance_closes_on is null or c.acceptance_closes_on < :today::date)`,
);

/** Look-backs are planned months ahead: their turn comes some days before. */
const LOOK_BACK_DAYS_AHEAD = 14;
const LOOK_BACK = `from look_back b join commitment c on c.id = b.commitment_id join demand d on d.id = c.demand_id
  where b.looked_at is null and b.dropped_at is null and b.due_on <= :today::date + ${LOOK_BACK_DAYS_AHEAD}`;
const lookBack = {
  ...columns,
  recordId: 'b.id',
  since: dayAsMoment(`least(b.due_on - ${LOOK_BACK_DAYS_AHEAD}, :today::date)`),
  dueOn: 'b.due_on',
};

export const lookBackerToName = waiting(
  WaitingKind.LOOK_BACKER_TO_NAME,
  WaitingOffice.COMMITTEE,
  isStaffOrSecretariat,
  lookBack,
  `${LOOK_BACK} and c.look_back_member_id is null and ${JUDGES}`,
);

export const commitmentToLookBack = waiting(
  WaitingKind.COMMITMENT_TO_LOOK_BACK,
  WaitingOffice.OWN,
  isMember,
  lookBack,
  `${LOOK_BACK} and c.look_back_member_id = :memberId::uuid`,
);

/** On the leaders' list: put there by rule, still long overdue, and no leader has taken it up since. */
export const commitmentToSupervise = waiting(
  WaitingKind.COMMITMENT_TO_SUPERVISE,
  WaitingOffice.LEADERS,
  ({ leader }) => leader,
  { ...columns, since: 'c.put_to_leader_at', dueOn: 'c.due_on' },
  `${COMMITMENT} where :leader::boolean and ${AWAITS_LEADER}`,
);

const demand = {
  recordId: 'd.id',
  title: 'd.title',
  committee: '(select lc.name from liaison_committee lc where lc.id = k.committee_id)',
  version: 'd.version',
} as const;

/** Its owner may be of another house: to them it has neither name nor reason once it was taken down. */
const ELSEWHERE = `${isDemandTakenDown('d.id')} and not ${serves('k.committee_id')} and not (:secretariat::boolean or :leader::boolean)`;

/** Whoever owns it; without an account of theirs, the committee. */
export const demandCarriedOver = waiting(
  WaitingKind.DEMAND_CARRIED_OVER,
  WaitingOffice.OWN,
  hasSeats,
  {
    ...demand,
    place: 'd.id',
    title: `case when ${ELSEWHERE} then '${TAKEN_DOWN_TITLE}' else d.title end`,
    detail: `case when not (${ELSEWHERE}) then d.disposition_reason end`,
    since: 'coalesce(d.disposed_at, d.created_at)',
    dueOn: 'd.carried_over_until',
    office: `case when d.carried_over_owner_id is null then 'COMMITTEE' end`,
  },
  `from demand d join consultation k on k.id = d.consultation_id
   where d.disposition = 'CARRIED_OVER' and k.status in (${confirmedInSql}) 
     and (d.carried_over_owner_id = :accountId::uuid or d.carried_over_owner_id is null and ${serves('k.committee_id')})`,
);

/** It went up from the table, and the desk is done with it: its committee says what becomes of the demand. */
export const demandCameBack = waiting(
  WaitingKind.DEMAND_CAME_BACK,
  WaitingOffice.COMMITTEE,
  isStaff,
  { ...demand, place: 'k.id', detail: 'k.title', since: 'b.at' },
  `from demand d join consultation k on k.id = d.consultation_id
   join lateral (select max(t.at) as at from brief_source s join opinion_brief b on b.id = s.brief_id
     join brief_step t on t.brief_id = b.id
     where s.kind = 'DEMAND' and s.record_id = d.id and b.status in ('RETAINED', 'FEEDBACK', 'ARCHIVED')
       and t.kind in ('RETAINED', 'OUTCOME', 'HANDLED', 'LOOKED_BACK', 'ARCHIVED')) b on b.at is not null
   where d.disposition = 'ESCALATED' and k.status in (${confirmedInSql}) and ${serves('k.committee_id')}`,
);
