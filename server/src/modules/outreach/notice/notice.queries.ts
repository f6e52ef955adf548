import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { knownId, knownIdOrNull } from '../../../kernel/id.js';
import { type Page, pageInput, toPage } from '../../../kernel/page.js';
import { prepared } from '../../../kernel/read.js';
import { isInScope } from '../../../kernel/scope.js';
import { textInput } from '../../../kernel/text.js';
import { audienceOf } from '../audience-of.js';
import { type Asking, asking, inScope, ON_THE_DESK } from '../outreach.access.js';
import type { PolicyNoticeFilter, PolicyReaderFilter } from '../outreach.inputs.js';
import { canManageNotices, canReadAsStaff, canSeeReaders, readerScope } from '../outreach.policy.js';
import { daysLeft, FILE_ROWS, FILES, nameOf, type Paged } from '../outreach.queries.js';
import type { PolicyCommitteeRow, PolicyNoticeDetail, PolicyNoticeRow, PolicyReaderRow } from '../outreach.types.js';
import { PolicyNoticeStatus } from '../policy-notice.entity.js';

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
