import { isMember, isStaff, serves, waiting } from '../waiting.js';
import { WaitingKind, WaitingOffice } from '../waiting.kinds.js';

const PART = 'from task_part p join task t on t.id = p.task_id';
const ofPart = {
  recordId: 'p.id',
  place: 't.id',
  title: 't.title',
  committee: '(select lc.name from liaison_committee lc where lc.id = p.committee_id)',
  dueOn: 'p.due_on',
  version: 'p.version',
} as const;
const isSecretariat = ({ secretariat }: Parameters<typeof isStaff>[0]) => secretariat;

export const taskToReceive = waiting(
  WaitingKind.TASK_TO_RECEIVE,
  WaitingOffice.COMMITTEE,
  isStaff,
  { ...ofPart, since: 'p.given_at' },
  `${PART} where p.status = 'GIVEN' and ${serves('p.committee_id')}`,
);

export const taskToReport = waiting(
  WaitingKind.TASK_TO_REPORT,
  WaitingOffice.COMMITTEE,
  isStaff,
  {
    ...ofPart,
    detail: `case when p.status = 'RETURNED' then left(p.decision_words, 80) end`,
    since: `case when p.status = 'RETURNED' then p.decided_at else p.received_at end`,
  },
  `${PART} where p.status in ('RECEIVED', 'RETURNED') and ${serves('p.committee_id')}`,
);

/** Before the report: what is told afterwards is told anew, if somebody wants to. */
export const taskPartToTell = waiting(
  WaitingKind.TASK_PART_TO_TELL,
  WaitingOffice.OWN,
  isMember,
  { ...ofPart, recordId: 'h.id', since: 'h.named_at' },
  `from task_helper h join task_part p on p.id = h.part_id join task t on t.id = p.task_id
   where h.member_id = :memberId::uuid and h.taken_off_at is null and h.words is null and h.declined_reason is null
     and p.status in ('RECEIVED', 'RETURNED', 'REPORTED')`,
);

/** Nobody judges a report of their own, or of a committee they serve. */
export const taskToJudge = waiting(
  WaitingKind.TASK_TO_JUDGE,
  WaitingOffice.SECRETARIAT,
  isSecretariat,
  { ...ofPart, detail: 'left(p.report, 80)', since: 'p.reported_at' },
  `${PART} where p.status = 'REPORTED' and :secretariat::boolean and not ${serves('p.committee_id')}
   and p.reported_by is distinct from :accountId::uuid`,
);

export const taskExtensionToDecide = waiting(
  WaitingKind.TASK_EXTENSION_TO_DECIDE,
  WaitingOffice.SECRETARIAT,
  isSecretariat,
  { ...ofPart, detail: 'left(p.asked_reason, 80)', since: 'p.asked_at' },
  `${PART} where p.asked_due_on is not null and p.status in ('RECEIVED', 'RETURNED') and :secretariat::boolean`,
);
