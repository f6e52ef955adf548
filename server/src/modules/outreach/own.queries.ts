import type { RequestContext } from '../../kernel/context.js';
import { knownId } from '../../kernel/id.js';
import { type Page, pageInput, toPage } from '../../kernel/page.js';
import { prepared } from '../../kernel/read.js';
import { membershipOn } from '../roster/index.js';
import { type Asking, asking, ON_THE_DESK, OWN_READER, OWN_RECORD } from './outreach.access.js';
import { canTell } from './outreach.policy.js';
import { daysLeft, FILES, type Paged, RECORD_ROW, RECORDS } from './outreach.queries.js';
import type { MyPolicyNoticeRow, OutreachRow, PolicyNoticeToRead } from './outreach.types.js';
import { PolicyNoticeStatus } from './policy-notice.entity.js';

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
