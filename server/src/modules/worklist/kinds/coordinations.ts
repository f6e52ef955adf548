import { leadNameOf, ledByOwnTownship } from '../../commitment/index.js';
import { titleOnRecord } from '../../consultation/index.js';
import { isMember, isOfficer, isStaffOrSecretariat, serves, waiting } from '../waiting.js';
import { WaitingKind, WaitingOffice } from '../waiting.kinds.js';

const COORDINATION = `from coordination d join commitment c on c.id = d.commitment_id join demand de on de.id = c.demand_id`;
/** Nobody of the house that handles the matter: the secretariat where an office of the committee's own township leads. */
const JUDGES = `case when ${ledByOwnTownship('c')} then :secretariat::boolean else ${serves('c.committee_id')} end`;
const FOLLOWS = 'coalesce(c.following_member_id = :memberId::uuid, false)';
/** Of a unit that handles the matter or was asked along: on no other side, whatever other posts somebody holds. */
const OF_UNIT = `(coalesce(c.lead_department_id = any(:departmentIds::uuid[]), false)
  or exists (select from commitment_assisting_departments a where a.commitment_id = c.id and a.department_id = any(:departmentIds::uuid[]))
  or exists (select from coordination_party y where y.coordination_id = d.id and y.department_id = any(:departmentIds::uuid[])))`;
type Reach = Parameters<typeof isMember>[0];
const follower = (reach: Reach) => isMember(reach) || isStaffOrSecretariat(reach);
const anybody = (reach: Reach) => follower(reach) || isOfficer(reach);
/** The follower's own, or the committee's. */
const OFFICE = `case when ${FOLLOWS} then 'OWN' when ${ledByOwnTownship('c')} then 'SECRETARIAT' end`;

const columns = {
  recordId: 'd.id',
  place: 'd.id',
  title: titleOnRecord('de.title', 'de.consultation_id', 'de.id'),
  detail: 'left(d.stuck, 80)',
  committee: '(select lc.name from liaison_committee lc where lc.id = c.committee_id)',
  department: leadNameOf('c'),
  version: 'd.version',
} as const;

export const coordinationToDecide = waiting(
  WaitingKind.COORDINATION_TO_DECIDE,
  WaitingOffice.COMMITTEE,
  isStaffOrSecretariat,
  {
    ...columns,
    since: 'd.called_at',
    dueOn: `(d.starts_at at time zone 'Asia/Shanghai')::date`,
    office: `case when ${ledByOwnTownship('c')} then 'SECRETARIAT' end`,
  },
  `${COORDINATION} where d.status = 'PROPOSED' and ${JUDGES} and not ${FOLLOWS} and not ${OF_UNIT}`,
);

export const coordinationToRecord = waiting(
  WaitingKind.COORDINATION_TO_RECORD,
  WaitingOffice.COMMITTEE,
  follower,
  { ...columns, since: 'd.starts_at', office: OFFICE },
  `${COORDINATION} where d.status = 'AGREED' and (d.starts_at at time zone 'Asia/Shanghai')::date <= :today::date
   and (${FOLLOWS} or ${JUDGES}) and not ${OF_UNIT}`,
);

/** A department that was asked; where none came, the committee of what the follower wrote, or the follower. */
const OTHER_SIDE = `case when ${OF_UNIT} then exists (select from coordination_party y where y.coordination_id = d.id
      and y.department_id = any(:departmentIds::uuid[]))
  else not exists (select from coordination_party p where p.coordination_id = d.id and p.kind = 'DEPARTMENT' and p.came)
    and case d.recorded_side when 'FOLLOWER' then ${serves('c.committee_id')} and not ${FOLLOWS} else ${FOLLOWS} end end`;

export const coordinationToConfirm = waiting(
  WaitingKind.COORDINATION_TO_CONFIRM,
  WaitingOffice.DEPARTMENT,
  anybody,
  {
    ...columns,
    since: 'd.recorded_at',
    dueOn: 'd.answer_by',
    office: `case when ${OF_UNIT} then 'DEPARTMENT' when ${FOLLOWS} then 'OWN' else 'COMMITTEE' end`,
  },
  `${COORDINATION} where d.status = 'RECORDED' and d.recorded_by is distinct from :accountId::uuid and ${OTHER_SIDE}`,
);

export const coordinationToCorrect = waiting(
  WaitingKind.COORDINATION_TO_CORRECT,
  WaitingOffice.COMMITTEE,
  follower,
  { ...columns, since: 'd.answered_at', detail: 'left(d.answer_words, 80)', office: OFFICE },
  `${COORDINATION} where d.status = 'CONTESTED' and (${FOLLOWS} or ${JUDGES}) and not ${OF_UNIT}`,
);

const STEP = `from coordination_step s join coordination_party sp on sp.id = s.party_id
  join coordination d on d.id = s.coordination_id and d.status in ('RECORDED', 'CONFIRMED')
  join commitment c on c.id = d.commitment_id join demand de on de.id = c.demand_id`;
const ofStep = {
  ...columns,
  recordId: 's.id',
  detail: 'left(s.what, 80)',
  dueOn: 's.due_on',
  version: 'd.version',
} as const;

/** Until the unit says that it did it. */
export const coordinationStepToDo = waiting(
  WaitingKind.COORDINATION_STEP_TO_DO,
  WaitingOffice.DEPARTMENT,
  isOfficer,
  { ...ofStep, since: 'd.recorded_at' },
  `${STEP} where s.outcome is null and s.withdrawn_at is null and s.reported_at is null
   and sp.department_id = any(:departmentIds::uuid[])`,
);

/** Its day has come, or the unit says that it is done. Of their own step nobody says so. */
export const coordinationStepToMark = waiting(
  WaitingKind.COORDINATION_STEP_TO_MARK,
  WaitingOffice.COMMITTEE,
  follower,
  {
    ...ofStep,
    since: 'coalesce(s.reported_at, d.recorded_at)',
    office: `case when ${FOLLOWS} then 'OWN' when ${ledByOwnTownship('c')} or sp.kind in ('TOWNSHIP', 'COMMITTEE') then 'SECRETARIAT' end`,
  },
  `${STEP} where s.outcome is null and s.withdrawn_at is null and (s.reported_at is not null or s.due_on <= :today::date)
   and not ${OF_UNIT} and case when ${FOLLOWS} then sp.kind <> 'FOLLOWER'
     when sp.kind in ('TOWNSHIP', 'COMMITTEE') then :secretariat::boolean and c.following_member_id is null else ${JUDGES} end`,
);
