import { dayAsMoment, hasSeats, waiting } from '../waiting.js';
import { WaitingKind, WaitingOffice } from '../waiting.kinds.js';

/** Members and informants whom a notice was addressed to. */
export const policyToRead = waiting(
  WaitingKind.POLICY_TO_READ,
  WaitingOffice.OWN,
  hasSeats,
  { recordId: 'n.id', place: 'n.id', title: 'n.title', since: 'r.created_at', dueOn: 'n.read_by' },
  `from policy_reader r join policy_notice n on n.id = r.notice_id
   where n.status = 'PUBLISHED' and r.read_at is null and (r.account_id = :accountId::uuid or r.member_id = :memberId::uuid)`,
);

/** Another person than whoever entered it, and not the member; of those in no committee the secretariat. */
export const dutyToConfirm = waiting(
  WaitingKind.DUTY_TO_CONFIRM,
  WaitingOffice.COMMITTEE,
  ({ committeeIds, secretariat }) => committeeIds.length > 0 || secretariat,
  {
    recordId: 'u.id',
    place: 'u.member_id',
    title: 'u.title',
    detail: '(select m.name from member m where m.id = u.member_id)',
    committee: '(select lc.name from liaison_committee lc where lc.id = u.committee_id)',
    since: 'u.created_at',
    version: 'u.version',
  },
  `from outside_duty u where u.status = 'WAITING' and u.entered_by <> :accountId::uuid and u.member_id is distinct from :memberId::uuid
   and (u.committee_id = any(:committeeIds::uuid[]) or u.committee_id is null and :secretariat::boolean)`,
);

const OF_INFORMANT = {
  ...{ recordId: 'i.id', place: 'i.id', title: 'i.name' },
  detail: `(select coalesce((select x.name from special_committee x where x.id = i.special_committee_id),
    (select s.name from sector s where s.id = i.sector_id)))`,
};

/** Put forward by the office of a special committee or sector, or by the secretariat for it. */
export const informantToAppoint = waiting(
  WaitingKind.INFORMANT_TO_APPOINT,
  WaitingOffice.SECRETARIAT,
  ({ secretariat }) => secretariat,
  { ...OF_INFORMANT, since: dayAsMoment('i.nominated_on'), version: 'i.version' },
  `from special_informant i where :secretariat::boolean and i.status = 'NOMINATED'`,
);

/** 应聘: whoever was appointed says that they begin. */
export const informantToAccept = waiting(
  WaitingKind.INFORMANT_TO_ACCEPT,
  WaitingOffice.OWN,
  ({ writes }) => writes,
  { ...OF_INFORMANT, since: dayAsMoment('coalesce(i.term_starts_on, i.nominated_on)'), version: 'i.version' },
  `from special_informant i where i.status = 'APPOINTED' and i.account_id = :accountId::uuid`,
);

/** A second person: neither who asked nor whom it is about. */
export const accountRequestToConfirm = waiting(
  WaitingKind.ACCOUNT_REQUEST_TO_CONFIRM,
  WaitingOffice.SECRETARIAT,
  ({ secretariat }) => secretariat,
  { recordId: 'r.id', place: 'r.id', title: 'a.display_name', detail: 'r.role', since: 'r.created_at' },
  `from account_request r join account a on a.id = r.account_id where :secretariat::boolean and r.decided_at is null
   and r.requested_by <> :accountId::uuid and r.account_id <> :accountId::uuid`,
);

/** A draft whose first day is near, or that could not be carried out on it. */
export const renewalToSettle = waiting(
  WaitingKind.RENEWAL_TO_SETTLE,
  WaitingOffice.SECRETARIAT,
  ({ secretariat }) => secretariat,
  {
    ...{ recordId: 'r.id', place: 'r.id', title: `'第' || r.number || '届换届'`, dueOn: 'r.starts_on' },
    since: `greatest(r.created_at, ${dayAsMoment('(r.starts_on - 14)')})`,
  },
  `from renewal r where :secretariat::boolean and r.status = 'DRAFT' and r.starts_on <= :today::date + 14`,
);

const OF_REQUEST = {
  ...{
    recordId: 'r.id',
    place: 'r.id',
    title: `'个人信息申请 ' || r.number`,
    dueOn: 'r.answer_by',
    version: 'r.version',
  },
  committee: '(select lc.name from liaison_committee lc where lc.id = r.committee_id)',
};

/** 个人信息申请: found, weighed and answered. */
export const personalRequestToAnswer = waiting(
  WaitingKind.PERSONAL_REQUEST_TO_ANSWER,
  WaitingOffice.SECRETARIAT,
  ({ secretariat }) => secretariat,
  { ...OF_REQUEST, since: 'coalesce(r.prepared_at, r.created_at)' },
  `from personal_request r where :secretariat::boolean and r.status = 'RECEIVED'`,
);

/** A second person: not who prepared the answer. */
export const personalAnswerToConfirm = waiting(
  WaitingKind.PERSONAL_ANSWER_TO_CONFIRM,
  WaitingOffice.SECRETARIAT,
  ({ secretariat }) => secretariat,
  { ...OF_REQUEST, since: 'r.prepared_at' },
  `from personal_request r where :secretariat::boolean and r.status = 'PREPARED' and r.prepared_by <> :accountId::uuid`,
);
