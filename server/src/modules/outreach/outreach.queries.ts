import { authorize } from '../../kernel/authorize.js';
import type { RequestContext } from '../../kernel/context.js';
import { knownId, knownIdOrNull } from '../../kernel/id.js';
import { type Page, pageInput, toPage } from '../../kernel/page.js';
import { prepared } from '../../kernel/read.js';
import { isInScope } from '../../kernel/scope.js';
import { textInput } from '../../kernel/text.js';
import { membershipOn } from '../roster/index.js';
import { audienceOf } from './audience-of.js';
import { type Asking, asking, inScope, ON_THE_DESK, OWN_READER, OWN_RECORD } from './outreach.access.js';
import type { OutreachFilter, PolicyNoticeFilter, PolicyReaderFilter } from './outreach.inputs.js';
import { canManageNotices, canReadAsStaff, canSeeReaders, canTell, readerScope } from './outreach.policy.js';
import type {
  HeardQuestionDetail,
  MyPolicyNoticeRow,
  OutreachRow,
  PolicyCommitteeRow,
  PolicyNoticeDetail,
  PolicyNoticeRow,
  PolicyNoticeToRead,
  PolicyReaderRow,
} from './outreach.types.js';
import { PolicyNoticeStatus } from './policy-notice.entity.js';

type Paged = { after: string | null; limit: number };
const nameOf = (id: string) => `(select a.display_name from account a where a.id = ${id})`;
const FILES = `coalesce((select json_agg(json_build_object('id', f.id, 'name', f.name, 'mediaType', f.media_type) order by f.id)
  from stored_file f where f.id = any(n.file_ids)), '[]') as files`;

// The desk's list -----------------------------------------------------------------------------------------------------

interface WantedNotices extends Record<string, unknown> {
  status: string | null;
  kind: string | null;
  text: string | null;
}
const WANTED_NOTICES = `${ON_THE_DESK} and (:status::text is null or n.status = :status)
  and (:kind::text is null or n.kind = :kind)
  and (:text::text is null or strpos(lower(concat_ws(' ', n.title, n.source_name, n.source_number)), lower(:text)) > 0)`;
const NOTICE_ROW = `n.id, n.version, n.kind, n.status, n.title, n.source_name as "sourceName",
  n.source_number as "sourceNumber", n.published_at as "publishedAt", n.read_by as "readBy",
  c.addressed, c.read, t.outreach, t.listeners, t.questions`;
const COUNTS = `
  cross join lateral (select count(*) as addressed, count(r.read_at) as read from policy_reader r
    where r.notice_id = n.id and ${inScope('r.committee_id')}) c
  cross join lateral (select count(*) as outreach, coalesce(sum(o.listener_count), 0) as listeners,
      coalesce(sum((select count(*) from heard_question q where q.record_id = o.id)), 0) as questions
    from outreach_record o where o.notice_id = n.id and o.withdrawn_at is null and ${inScope('o.committee_id')}) t`;
type StoredRow = Omit<PolicyNoticeRow, 'workingDaysLeft'>;

const listQuery = prepared<StoredRow, Asking & WantedNotices & Paged>(
  'outreach.notices',
  `select ${NOTICE_ROW} from (select n.* from policy_notice n
     where ${WANTED_NOTICES} and (:after::uuid is null or n.id < :after) order by n.id desc limit :limit) n ${COUNTS}
   order by n.id desc`,
);
const countQuery = prepared<{ count: number }, Asking & WantedNotices>(
  'outreach.noticeCount',
  `select count(*) as count from policy_notice n where ${WANTED_NOTICES}`,
);

const daysLeft = (ctx: RequestContext, readBy: string | null) =>
  readBy === null ? null : ctx.services.calendar.between(ctx.today(), readBy);

/** Notices, newest first, counted as far as the viewer sees. */
export async function readPolicyNotices(
  ctx: RequestContext,
  asked: { filter?: PolicyNoticeFilter | null; first: number; after?: string | null },
): Promise<Page<PolicyNoticeRow>> {
  authorize(canReadAsStaff(ctx.viewer), 'list policy notices');
  const { limit, after } = pageInput(asked.first, asked.after);
  const wanted = {
    ...asking(ctx.viewer),
    status: asked.filter?.status ?? null,
    kind: asked.filter?.kind ?? null,
    text: textInput(asked.filter?.text, { field: 'text', max: 120 }),
  };
  const [rows, total] = await Promise.all([
    ctx.read.all(listQuery, { ...wanted, after, limit }),
    ctx.read.one(countQuery, wanted),
  ]);
  const nodes = rows.map((row): PolicyNoticeRow => ({ ...row, workingDaysLeft: daysLeft(ctx, row.readBy) }));
  return toPage(nodes, limit, total?.count ?? 0);
}

// One notice on the desk ----------------------------------------------------------------------------------------------

type StoredCommittee = Omit<PolicyCommitteeRow, 'viewerSeesReaders'>;
type StoredDetail = Omit<
  PolicyNoticeDetail,
  'workingDaysLeft' | 'committees' | 'viewerCanManage' | 'viewerCanRecord' | 'waitingReaders'
>;
const groups = (table: string, ids: string) => `coalesce((select json_agg(json_build_object('id', g.id, 'name', g.name)
  order by g.name) from ${table} g where g.id = any(n.${ids})), '[]')`;

const detailQuery = prepared<StoredDetail, Asking & { id: string }>(
  'outreach.notice',
  `select ${NOTICE_ROW}, n.source_on as "sourceOn", n.body, n.key_points as "keyPoints", ${FILES},
     json_build_object('allMembers', n.to_all_members, 'informants', n.to_informants,
       'committees', ${groups('liaison_committee', 'committee_ids')}, 'sectors', ${groups('sector', 'sector_ids')},
       'specialCommittees', ${groups('special_committee', 'special_committee_ids')}) as audience,
     ${nameOf('n.written_by')} as "writerName", ${nameOf('n.published_by')} as "publisherName",
     n.withdrawn_at as "withdrawnAt", n.withdrawn_reason as "withdrawnReason",
     ${nameOf('n.withdrawn_by')} as "withdrawnByName"
   from policy_notice n ${COUNTS} where n.id = :id and ${ON_THE_DESK}`,
);

const HAS_ACCOUNT = `(r.account_id is not null or exists (select from post p
  where p.role = 'MEMBER' and p.member_id = r.member_id and p.ended_at is null))`;
/** By committee: whom it was addressed to, and where it was told; some told it where it was addressed to nobody. */
const byCommitteeQuery = prepared<
  StoredCommittee & { title: string; noticeId: string; kind: string; sourceNumber: string | null; publishedOn: string },
  Asking & { id: string | null; today: string }
>(
  'outreach.byCommittee',
  `with wanted as (select n.* from policy_notice n where ${ON_THE_DESK} and n.published_at is not null
       and (:id::uuid is null or n.id = :id::uuid) order by n.id desc limit 200),
   readers as (select r.notice_id, r.committee_id, count(*) as addressed, count(r.read_at) as read,
       count(*) filter (where r.read_at is null and not ${HAS_ACCOUNT}) as without_account,
       count(*) filter (where r.read_at is null and r.reminded_on is distinct from :today::date) as to_remind
     from policy_reader r where r.notice_id in (select id from wanted) and ${inScope('r.committee_id')}
     group by r.notice_id, r.committee_id),
   told as (select o.notice_id, o.committee_id, count(*) as outreach, sum(o.listener_count) as listeners,
       sum((select count(*) from heard_question q where q.record_id = o.id)) as questions
     from outreach_record o where o.notice_id in (select id from wanted) and o.withdrawn_at is null
       and ${inScope('o.committee_id')} group by o.notice_id, o.committee_id),
   both_sides as (select notice_id, committee_id from readers union select notice_id, committee_id from told)
   select w.id as "noticeId", w.title, w.kind, w.source_number as "sourceNumber",
     (w.published_at at time zone 'Asia/Shanghai')::date as "publishedOn",
     k.id as "committeeId", k.name as "committeeName", coalesce(r.addressed, 0) as addressed,
     coalesce(r.read, 0) as read, coalesce(r.without_account, 0) as "withoutAccount",
     coalesce(r.to_remind, 0) as "toRemind", coalesce(t.outreach, 0) as outreach,
     coalesce(t.listeners, 0) as listeners, coalesce(t.questions, 0) as questions
   from both_sides b join wanted w on w.id = b.notice_id left join liaison_committee k on k.id = b.committee_id
   left join readers r on r.notice_id = b.notice_id and r.committee_id is not distinct from b.committee_id
   left join told t on t.notice_id = b.notice_id and t.committee_id is not distinct from b.committee_id
   order by w.id desc, r.read::numeric / nullif(r.addressed, 0) nulls last, k.name nulls last`,
);
const waitingQuery = prepared<{ count: number }, { id: string; today: string }>(
  'outreach.waitingReaders',
  `with day as (select :today::date as today)
   select count(*) as count from policy_notice n cross join lateral (${audienceOf('n')}) a
   where n.id = :id and not exists (select from policy_reader r where r.notice_id = n.id
     and (r.member_id = a.member_id or r.account_id = a.account_id))`,
);

export async function readPolicyNotice(ctx: RequestContext, noticeId: string): Promise<PolicyNoticeDetail | null> {
  authorize(canReadAsStaff(ctx.viewer), 'read a policy notice');
  const id = knownId(noticeId);
  const manages = canManageNotices(ctx.viewer);
  const [found, committees, waiting] = await Promise.all([
    ctx.read.one(detailQuery, { ...asking(ctx.viewer), id }),
    ctx.read.all(byCommitteeQuery, { ...asking(ctx.viewer), id, today: ctx.today() }),
    manages ? ctx.read.one(waitingQuery, { id, today: ctx.today() }) : null,
  ]);
  if (!found) return null;
  const scope = readerScope(ctx.viewer);
  return {
    ...found,
    workingDaysLeft: daysLeft(ctx, found.readBy),
    committees: committees.map((row) => ({ ...row, viewerSeesReaders: isInScope(scope, row.committeeId) })),
    waitingReaders: found.status === PolicyNoticeStatus.WITHDRAWN ? 0 : (waiting?.count ?? 0),
    viewerCanManage: manages,
    viewerCanRecord: found.publishedAt !== null && (scope.all || scope.committeeIds.length > 0),
  };
}

/** The read rates of every published notice by committee, for a file. */
export function readRatesForFile(ctx: RequestContext) {
  authorize(canReadAsStaff(ctx.viewer), 'export read rates');
  return ctx.read.all(byCommitteeQuery, { ...asking(ctx.viewer), id: null, today: ctx.today() });
}

// Who has read it -----------------------------------------------------------------------------------------------------

interface WantedReaders extends Record<string, unknown> {
  all: boolean;
  committeeIds: readonly string[];
  id: string;
  committeeId: string | null;
  unreadOnly: boolean;
}
const WANTED_READERS = `r.notice_id = :id and ${inScope('r.committee_id')}
  and (:committeeId::uuid is null or r.committee_id = :committeeId) and (not :unreadOnly::boolean or r.read_at is null)`;
const readersQuery = prepared<PolicyReaderRow, WantedReaders & Paged>(
  'outreach.readers',
  `select r.id, coalesce(m.name, ${nameOf('r.account_id')}, '') as name, k.name as "committeeName",
     r.member_id is null as "isInformant", ${HAS_ACCOUNT} as "hasAccount", r.read_at as "readAt",
     r.reminded_on as "remindedOn"
   from policy_reader r left join member m on m.id = r.member_id left join liaison_committee k on k.id = r.committee_id
   where ${WANTED_READERS} and (:after::uuid is null or r.id < :after) order by r.id desc limit :limit`,
);
const readerCountQuery = prepared<{ count: number }, WantedReaders>(
  'outreach.readerCount',
  `select count(*) as count from policy_reader r where ${WANTED_READERS}`,
);

const wantedReaders = (ctx: RequestContext, filter: PolicyReaderFilter): WantedReaders => ({
  ...readerScope(ctx.viewer),
  id: knownId(filter.noticeId),
  committeeId: knownIdOrNull(filter.committeeId),
  unreadOnly: filter.unreadOnly ?? false,
});

/** Names, for those who may see them: the secretariat all, a committee's staff their own. */
export async function readPolicyReaders(
  ctx: RequestContext,
  asked: { filter: PolicyReaderFilter; first: number; after?: string | null },
): Promise<Page<PolicyReaderRow>> {
  authorize(canSeeReaders(ctx.viewer), 'see who has read');
  const { limit, after } = pageInput(asked.first, asked.after);
  const wanted = wantedReaders(ctx, asked.filter);
  const [rows, total] = await Promise.all([
    ctx.read.all(readersQuery, { ...wanted, after, limit }),
    ctx.read.one(readerCountQuery, wanted),
  ]);
  return toPage(rows, limit, total?.count ?? 0);
}

const FILE_ROWS = 5000;
const titleQuery = prepared<{ title: string }, Asking & { id: string }>(
  'outreach.noticeTitle',
  `select n.title from policy_notice n where n.id = :id and ${ON_THE_DESK}`,
);

export async function readReadersForFile(ctx: RequestContext, noticeId: string) {
  authorize(canSeeReaders(ctx.viewer), 'export who has read');
  const wanted = wantedReaders(ctx, { noticeId });
  const [notice, rows] = await Promise.all([
    ctx.read.one(titleQuery, { ...asking(ctx.viewer), id: wanted.id }),
    ctx.read.all(readersQuery, { ...wanted, after: null, limit: FILE_ROWS }),
  ]);
  return notice && { title: notice.title, rows };
}

// Who told whom -------------------------------------------------------------------------------------------------------

const TELLER = `coalesce((select m.name from member m where m.id = o.teller_member_id), ${nameOf('o.teller_account_id')},
  o.teller_name)`;
const CAN_ACT = `(:manages::boolean or o.committee_id = any(:committeeIds::uuid[]) or coalesce(${OWN_RECORD}, false))`;
const TOPIC = `case when t.id is not null then json_build_object('id', t.id, 'number', t.number,
  'trackingCode', t.tracking_code, 'status', t.status) end`;
const RECORD_ROW = `o.id, o.version, o.notice_id as "noticeId", n.title as "noticeTitle", o.committee_id as "committeeId",
  k.name as "committeeName", o.place, o.held_on as "heldOn", o.form, o.listeners, o.listener_count as "listenerCount",
  ${TELLER} as "tellerName", o.is_on_behalf as "isOnBehalf", ${nameOf('o.recorded_by')} as "recordedByName", o.note,
  o.photo_ids as "photoIds", o.withdrawn_at as "withdrawnAt", o.withdrawn_reason as "withdrawnReason",
  ${CAN_ACT} as "viewerCanAct",
  coalesce((select json_agg(json_build_object('id', q.id, 'text', q.text, 'topic', ${TOPIC}) order by q.position)
    from heard_question q left join topic t on t.id = q.topic_id where q.record_id = o.id), '[]') as questions`;
const RECORDS = `outreach_record o join policy_notice n on n.id = o.notice_id
  join liaison_committee k on k.id = o.committee_id`;

interface WantedRecords extends Record<string, unknown> {
  noticeId: string | null;
  committeeId: string | null;
  form: string | null;
  openQuestions: boolean;
}
const WANTED_RECORDS = `${inScope('o.committee_id')} and (:noticeId::uuid is null or o.notice_id = :noticeId)
  and (:committeeId::uuid is null or o.committee_id = :committeeId) and (:form::text is null or o.form = :form)
  and (not :openQuestions::boolean or (o.withdrawn_at is null and exists (select from heard_question q
    where q.record_id = o.id and q.topic_id is null)))`;
const recordsQuery = prepared<OutreachRow, Asking & WantedRecords & Paged>(
  'outreach.records',
  `select ${RECORD_ROW} from ${RECORDS} where ${WANTED_RECORDS} and (:after::uuid is null or o.id < :after)
   order by o.id desc limit :limit`,
);
const recordCountQuery = prepared<{ count: number }, Asking & WantedRecords>(
  'outreach.recordCount',
  `select count(*) as count from outreach_record o where ${WANTED_RECORDS}`,
);

const wantedRecords = (ctx: RequestContext, filter: OutreachFilter | null | undefined): Asking & WantedRecords => ({
  ...asking(ctx.viewer),
  noticeId: knownIdOrNull(filter?.noticeId),
  committeeId: knownIdOrNull(filter?.committeeId),
  form: filter?.form ?? null,
  openQuestions: filter?.openQuestions ?? false,
});

export async function readOutreachRecords(
  ctx: RequestContext,
  asked: { filter?: OutreachFilter | null; first: number; after?: string | null },
): Promise<Page<OutreachRow>> {
  authorize(canReadAsStaff(ctx.viewer), 'list outreach records');
  const { limit, after } = pageInput(asked.first, asked.after);
  const wanted = wantedRecords(ctx, asked.filter);
  const [rows, total] = await Promise.all([
    ctx.read.all(recordsQuery, { ...wanted, after, limit }),
    ctx.read.one(recordCountQuery, wanted),
  ]);
  return toPage(rows, limit, total?.count ?? 0);
}

export function readRecordsForFile(ctx: RequestContext, noticeId: string | null): Promise<OutreachRow[]> {
  authorize(canReadAsStaff(ctx.viewer), 'export outreach records');
  return ctx.read.all(recordsQuery, { ...wantedRecords(ctx, { noticeId }), after: null, limit: FILE_ROWS });
}

// A question and its topic --------------------------------------------------------------------------------------------

type StoredQuestion = Omit<HeardQuestionDetail, 'viewerCanTakeUp'> & {
  readonly canAct: boolean;
  readonly isOpen: boolean;
};
const QUESTION = `q.id, q.text, ${TOPIC} as topic, o.id as "recordId", o.notice_id as "noticeId",
  n.title as "noticeTitle", o.committee_id as "committeeId", k.name as "committeeName", o.place, o.held_on as "heldOn",
  o.form, ${TELLER} as "tellerName", ${CAN_ACT} as "canAct", q.topic_id is null and o.withdrawn_at is null as "isOpen"
  from heard_question q join outreach_record o on o.id = q.record_id join policy_notice n on n.id = o.notice_id
  join liaison_committee k on k.id = o.committee_id left join topic t on t.id = q.topic_id`;
const questionQuery = prepared<StoredQuestion, Asking & { id: string }>(
  'outreach.question',
  `select ${QUESTION} where q.id = :id and (${inScope('o.committee_id')} or ${OWN_RECORD})`,
);
/** Whoever screens the topic learns where it was heard. */
const questionOfTopicQuery = prepared<StoredQuestion, Asking & { id: string }>(
  'outreach.questionOfTopic',
  `select ${QUESTION} where q.topic_id = :id
     and (${inScope('o.committee_id')} or ${inScope('t.committee_id')} or ${OWN_RECORD})`,
);
const toQuestion = (row: StoredQuestion | null): HeardQuestionDetail | null =>
  row && { ...row, viewerCanTakeUp: row.canAct && row.isOpen };

export async function readHeardQuestion(ctx: RequestContext, id: string): Promise<HeardQuestionDetail | null> {
  return toQuestion(await ctx.read.one(questionQuery, { ...asking(ctx.viewer), id: knownId(id) }));
}

export async function readQuestionOfTopic(ctx: RequestContext, topicId: string): Promise<HeardQuestionDetail | null> {
  return toQuestion(await ctx.read.one(questionOfTopicQuery, { ...asking(ctx.viewer), id: knownId(topicId) }));
}

// On the phone --------------------------------------------------------------------------------------------------------

type StoredMine = Omit<MyPolicyNoticeRow, 'workingDaysLeft'>;
const MINE_ROW = `n.id, n.kind, n.status, n.title, n.source_name as "sourceName", n.published_at as "publishedAt",
  n.read_by as "readBy", r.read_at as "readAt",
  (select count(*) from outreach_record o where o.notice_id = n.id and o.withdrawn_at is null and ${OWN_RECORD}) as told`;
/** A notice that was withdrawn unread is nobody's duty any more. */
const MINE = `${OWN_READER} and (r.read_at is not null) = :read::boolean and (:read or n.status = 'PUBLISHED')`;
type Own = Pick<Asking, 'memberId' | 'accountId'> & Record<string, unknown>;
const mineQuery = prepared<StoredMine, Own & Paged & { read: boolean }>(
  'outreach.mine',
  `select ${MINE_ROW} from policy_reader r join policy_notice n on n.id = r.notice_id
   where ${MINE} and (:after::uuid is null or n.id < :after) order by n.id desc limit :limit`,
);
const mineCountQuery = prepared<{ count: number }, Own & { read: boolean }>(
  'outreach.mineCount',
  `select count(*) as count from policy_reader r join policy_notice n on n.id = r.notice_id where ${MINE}`,
);

/** What is addressed to the viewer: unread, or read. */
export async function readMyPolicyNotices(
  ctx: RequestContext,
  asked: { read: boolean; first: number; after?: string | null },
): Promise<Page<MyPolicyNoticeRow>> {
  const { limit, after } = pageInput(asked.first, asked.after);
  const { memberId, accountId } = asking(ctx.viewer);
  const wanted = { memberId, accountId, read: asked.read };
  const [rows, total] = await Promise.all([
    ctx.read.all(mineQuery, { ...wanted, after, limit }),
    ctx.read.one(mineCountQuery, wanted),
  ]);
  const nodes = rows.map((row): MyPolicyNoticeRow => ({ ...row, workingDaysLeft: daysLeft(ctx, row.readBy) }));
  return toPage(nodes, limit, total?.count ?? 0);
}

type StoredToRead = Omit<PolicyNoticeToRead, 'workingDaysLeft' | 'records' | 'viewerMayConfirm' | 'viewerMayTell'> & {
  readonly readerId: string | null;
};
const toReadQuery = prepared<StoredToRead, Asking & { id: string; today: string }>(
  'outreach.toRead',
  `select ${MINE_ROW}, r.id as "readerId", n.source_number as "sourceNumber", n.source_on as "sourceOn", n.body,
     n.key_points as "keyPoints", ${FILES}, n.withdrawn_reason as "withdrawnReason",
     coalesce((select s.committee_id from membership s where s.member_id = :memberId::uuid and ${membershipOn('s')} limit 1), r.committee_id) as "ownCommitteeId"
   from policy_notice n left join lateral (select * from policy_reader r where r.notice_id = n.id and ${OWN_READER}
     order by r.id limit 1) r on true
   where n.id = :id and n.status <> 'DRAFT' and (r.id is not null or ${ON_THE_DESK})`,
);
const ownRecordsQuery = prepared<OutreachRow, Asking & { id: string }>(
  'outreach.ownRecords',
  `select ${RECORD_ROW} from ${RECORDS} where o.notice_id = :id and ${OWN_RECORD}
   order by o.id desc limit 50`,
);

/** A notice as it is read, with what the viewer made of it. */
export async function readPolicyNoticeToRead(
  ctx: RequestContext,
  noticeId: string,
): Promise<PolicyNoticeToRead | null> {
  const wanted = { ...asking(ctx.viewer), id: knownId(noticeId) };
  const [found, records] = await Promise.all([
    ctx.read.one(toReadQuery, { ...wanted, today: ctx.today() }),
    ctx.read.all(ownRecordsQuery, wanted),
  ]);
  if (!found) return null;
  const { readerId, ...notice } = found;
  const isPublished = notice.status === PolicyNoticeStatus.PUBLISHED;
  return {
    ...notice,
    workingDaysLeft: daysLeft(ctx, notice.readBy),
    records,
    viewerMayConfirm: readerId !== null && notice.readAt === null && isPublished,
    viewerMayTell: canTell(ctx.viewer) && isPublished,
  };
}
