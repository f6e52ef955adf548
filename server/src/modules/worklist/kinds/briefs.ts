import { briefTitleOnRecord } from '../../opinion/index.js';
import { hasSeats, isOfficer, serves, waiting } from '../waiting.js';
import { WaitingKind, WaitingOffice } from '../waiting.kinds.js';

const COMMITTEE = '(select lc.name from liaison_committee lc where lc.id = b.committee_id)';
const lastStep = `coalesce((select max(s.at) from brief_step s where s.brief_id = b.id), b.submitted_at, b.created_at)`;
const columns = {
  recordId: 'b.id',
  place: 'b.id',
  title: briefTitleOnRecord('b'),
  committee: COMMITTEE,
  since: lastStep,
  version: 'b.version',
} as const;
/** The desk judges and changes what others wrote. */
const NOT_OWN = `not exists (select from brief_author a where a.brief_id = b.id and a.account_id = :accountId::uuid)`;

/** Whose it is to write: its writer's, or its committee's where it went back to that. */
const WRITES = `(b.committee_hand_since is null and b.lead_author_id = :accountId::uuid
  or b.committee_hand_since is not null and ${serves('b.committee_id')})`;
const written = {
  ...columns,
  title: 'coalesce(b.edited_title, b.title)',
  office: `case when b.committee_hand_since is not null then 'COMMITTEE' end`,
} as const;

/** What went up from a table begins as a draft in somebody's name. */
export const briefToWrite = waiting(
  WaitingKind.BRIEF_TO_WRITE,
  WaitingOffice.OWN,
  hasSeats,
  written,
  `from opinion_brief b where b.status = 'DRAFT' and ${WRITES}
   and exists (select from brief_source s where s.brief_id = b.id and s.kind = 'DEMAND')`,
);

export const briefToComplete = waiting(
  WaitingKind.BRIEF_TO_COMPLETE,
  WaitingOffice.OWN,
  hasSeats,
  { ...written, detail: 'b.desk_note' },
  `from opinion_brief b where b.status = 'RETURNED' and ${WRITES}`,
);

export const briefToReview = waiting(
  WaitingKind.BRIEF_TO_REVIEW,
  WaitingOffice.REVIEWERS,
  ({ reviewer }) => reviewer,
  { ...columns, since: 'coalesce(b.submitted_at, b.created_at)' },
  `from opinion_brief b where :reviewer::boolean and b.status in ('SUBMITTED', 'FIRST_REVIEW', 'EDITING') and ${NOT_OWN}`,
);

/** Nobody signs what they wrote, edited or reviewed. */
export const briefToSign = waiting(
  WaitingKind.BRIEF_TO_SIGN,
  WaitingOffice.SIGNERS,
  ({ signer }) => signer,
  columns,
  `from opinion_brief b where :signer::boolean and b.status = 'REVIEWED' and ${NOT_OWN}
   and b.reviewer_id is distinct from :accountId::uuid and not :accountId::uuid = any(b.editor_ids)`,
);

export const briefToIssue = waiting(
  WaitingKind.BRIEF_TO_ISSUE,
  WaitingOffice.SECRETARIAT,
  ({ secretariat }) => secretariat,
  columns,
  `from opinion_brief b where :secretariat::boolean and b.status = 'SIGNED'`,
);

const INSTRUCTION = 'from leader_instruction i join opinion_brief b on b.id = i.brief_id';
/** Of its wording nothing is said. */
const instruction = {
  recordId: 'i.id',
  place: 'b.id',
  title: briefTitleOnRecord('b'),
  committee: 'null',
  department: '(select d.short_name from department d where d.id = i.department_id)',
  version: 'i.version',
} as const;

export const instructionToHandle = waiting(
  WaitingKind.INSTRUCTION_TO_HANDLE,
  WaitingOffice.DEPARTMENT,
  (reach) => isOfficer(reach) || reach.secretariat,
  { ...instruction, since: 'i.created_at', dueOn: 'i.due_on' },
  `${INSTRUCTION} where i.status = 'OPEN' and (i.department_id = any(:departmentIds::uuid[])
     or i.department_id is null and (not i.by_own_hand or i.taken_in_at is not null) and :secretariat::boolean)`,
);

/** A leader wrote it by their own hand: the office takes it in and says with whom it lies. */
export const instructionToTakeIn = waiting(
  WaitingKind.INSTRUCTION_TO_TAKE_IN,
  WaitingOffice.SECRETARIAT,
  ({ secretariat }) => secretariat,
  { ...instruction, since: 'i.created_at', dueOn: 'i.due_on' },
  `${INSTRUCTION} where :secretariat::boolean and i.status = 'OPEN' and i.by_own_hand and i.taken_in_at is null`,
);

export const instructionToLookBack = waiting(
  WaitingKind.INSTRUCTION_TO_LOOK_BACK,
  WaitingOffice.SECRETARIAT,
  ({ secretariat }) => secretariat,
  { ...instruction, since: `(i.handled_on)::timestamp at time zone 'Asia/Shanghai'`, dueOn: 'i.look_back_on' },
  `${INSTRUCTION} where :secretariat::boolean and i.status = 'HANDLED' and i.look_back_on < :dueSoonBefore::date`,
);

export const instructionToRead = waiting(
  WaitingKind.INSTRUCTION_TO_READ,
  WaitingOffice.OWN,
  hasSeats,
  { ...instruction, since: 'r.created_at' },
  `from instruction_reader r join leader_instruction i on i.id = r.instruction_id join opinion_brief b on b.id = i.brief_id
   where r.account_id = :accountId::uuid and r.ended_at is null and i.status <> 'WITHDRAWN' and not exists (select from instruction_reading g
     where g.instruction_id = i.id and g.account_id = r.account_id)`,
);
