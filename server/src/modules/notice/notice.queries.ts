import { dayInChina } from '../../kernel/clock.js';
import type { RequestContext } from '../../kernel/context.js';
import { BandengError } from '../../kernel/errors.js';
import { knownIds } from '../../kernel/id.js';
import { type Page, pageInput, toPage } from '../../kernel/page.js';
import { prepared } from '../../kernel/read.js';
import { normaliseCode } from '../../kernel/running-number.js';
import { servesGroup } from '../../kernel/scope.js';
import { accountIdOf, type Viewer } from '../../kernel/viewer.js';
import { byCode } from '../identity/index.js';
import { adaptersOf, MessageWay } from './adapters/index.js';
import { DeliveryState, RecipientKind } from './notice.entity.js';
import { DEMAND_TITLE, NOTICE_FACTS, NOTICE_SOURCES, type NoticeFacts, RECORD_TITLE } from './notice.facts.js';
import { NoticeFamily } from './notice.kinds.js';
import type {
  CodeTelling,
  DeliveryOverview,
  NoticeDeliveryRow,
  NoticeRow,
  NoticeSettings,
  UnreadNotices,
} from './notice.types.js';
import { PHONE_OF } from './recipients.js';

// What I was told ----------------------------------------------------------------------------------------------------

export interface OwnNotices extends Record<string, unknown> {
  readonly recipientKind: RecipientKind;
  readonly recipientId: string;
}

/** Which notices are this viewer's own: an account's, or a guest's. */
export function ownNotices(viewer: Viewer | null): OwnNotices {
  if (viewer?.kind === 'ACCOUNT') return { recipientKind: RecipientKind.ACCOUNT, recipientId: viewer.accountId };
  if (viewer?.kind === 'GUEST') return { recipientKind: RecipientKind.PARTICIPANT, recipientId: viewer.participantId };
  throw new BandengError('FORBIDDEN');
}

const OWN = 'n.recipient_kind = :recipientKind and n.recipient_id = :recipientId::uuid';
const WANTED = `${OWN} and (not :unreadOnly::boolean or n.read_at is null)`;
type Wanted = OwnNotices & { unreadOnly: boolean };

const listQuery = prepared<Omit<NoticeFacts, 'gathered'>, Wanted & { after: string | null; limit: number }>(
  'notice.own',
  `select ${NOTICE_FACTS} from ${NOTICE_SOURCES}
   where ${WANTED} and (:after::uuid is null or n.id < :after) order by n.id desc limit :limit`,
);
const countQuery = prepared<{ count: number }, Wanted>(
  'notice.ownCount',
  `select count(*) as count from notice n where ${WANTED}`,
);

const oneQuery = prepared<Omit<NoticeFacts, 'gathered'>, OwnNotices & { id: string }>(
  'notice.one',
  `select ${NOTICE_FACTS} from ${NOTICE_SOURCES} where ${OWN} and n.id = :id::uuid`,
);

function rowOf(
  ctx: RequestContext,
  { readAt, dueOn, hostGroupId, isSeated, ...row }: Omit<NoticeFacts, 'gathered'>,
): NoticeRow {
  const left = dueOn === null ? null : ctx.services.calendar.between(dayInChina(ctx.now()), dueOn);
  const viewerHosts = servesGroup(ctx.viewer, hostGroupId) && !isSeated;
  return { ...row, viewerHosts, dueOn, isRead: readAt !== null, workingDaysLeft: left };
}

/** One thing the viewer was told; null where it was told to somebody else, or is gone. */
export async function readMyNotice(ctx: RequestContext, id: string): Promise<NoticeRow | null> {
  const [known] = knownIds([id]);
  if (!known) return null;
  const row = await ctx.read.one(oneQuery, { ...ownNotices(ctx.viewer), id: known });
  return row ? rowOf(ctx, row) : null;
}

/** What the viewer was told, newest first. */
export async function readMyNotices(
  ctx: RequestContext,
  asked: { unreadOnly: boolean; first: number; after?: string | null },
): Promise<Page<NoticeRow>> {
  const { limit, after } = pageInput(asked.first, asked.after);
  const wanted = { ...ownNotices(ctx.viewer), unreadOnly: asked.unreadOnly };
  const [rows, total] = await Promise.all([
    ctx.read.all(listQuery, { ...wanted, after, limit }),
    ctx.read.one(countQuery, wanted),
  ]);
  const nodes = rows.map((row) => rowOf(ctx, row));
  return toPage(nodes, limit, total?.count ?? 0);
}

export async function readUnreadNotices(ctx: RequestContext): Promise<UnreadNotices> {
  const row = await ctx.read.one(countQuery, { ...ownNotices(ctx.viewer), unreadOnly: true });
  return { count: row?.count ?? 0 };
}

// How I am told --------------------------------------------------------------------------------------------------------

const settingsQuery = prepared<
  { phone: string | null; issuers: string[]; muted: NoticeFamily[]; digestAt: string | null },
  { accountId: string }
>(
  'notice.settings',
  `select ${PHONE_OF} as phone, (select g.at from message_digest g where g.account_id = :accountId::uuid) as "digestAt",
     (select coalesce(json_agg(o.issuer), '[]') from outside_identity o where o.account_id = :accountId::uuid) as issuers,
     (select coalesce(json_agg(f.family), '[]') from muted_family f where f.account_id = :accountId::uuid) as muted
   from (select 'ACCOUNT' as recipient_kind, :accountId::uuid as recipient_id) r`,
);

/** Between which hours nothing goes out that can wait. */
function quietTimes({ services }: RequestContext) {
  const [quietFrom = null, quietUntil = null] = services.config.quietHours?.split('-') ?? [];
  return { quietFrom, quietUntil };
}

export async function readNoticeSettings(ctx: RequestContext): Promise<NoticeSettings> {
  const accountId = accountIdOf(ctx.viewer);
  if (!accountId) throw new BandengError('FORBIDDEN');
  const row = await ctx.read.one(settingsQuery, { accountId });
  return {
    canMessage: adaptersOf(ctx.services).length > 0,
    phoneEnding: row?.phone?.slice(-4) ?? null,
    reachedIn: adaptersOf(ctx.services).flatMap(({ name, issuer }) =>
      issuer !== null && row?.issuers.includes(issuer) ? [MessageWay[name]] : [],
    ),
    digestAt: row?.digestAt ?? null,
    ...quietTimes(ctx),
    families: Object.values(NoticeFamily).map((family) => ({ family, byMessage: !row?.muted.includes(family) })),
  };
}

// What leaves the house ------------------------------------------------------------------------------------------------

const deliveriesQuery = prepared<NoticeDeliveryRow, { state: string | null; after: string | null; limit: number }>(
  'notice.deliveries',
  `select d.id, n.kind, coalesce(${DEMAND_TITLE}, ${RECORD_TITLE}) as title,
     coalesce(a.display_name, p.name) as "recipientName", d.adapter, d.state, d.attempts, d.last_error as "lastError",
     d.queued_at as "queuedAt", case when d.state = 'QUEUED' then d.next_attempt_at end as "nextAttemptAt",
     d.sent_at as "sentAt"
   from notice_delivery d join ${NOTICE_SOURCES.replace('notice n', 'notice n on n.id = d.notice_id')}
   left join account a on n.recipient_kind = 'ACCOUNT' and a.id = n.recipient_id
   left join participant p on n.recipient_kind = 'PARTICIPANT' and p.id = n.recipient_id
   where (:state::text is null or d.state = :state) and (:after::uuid is null or d.id < :after)
   order by d.id desc limit :limit`,
);
const overviewQuery = prepared<{ state: DeliveryState; count: number }>(
  'notice.deliveryOverview',
  'select state, count(*) as count from notice_delivery group by state',
);

export async function readDeliveries(
  ctx: RequestContext,
  asked: { state?: DeliveryState | null; first: number; after?: string | null },
): Promise<Page<NoticeDeliveryRow>> {
  const { limit, after } = pageInput(asked.first, asked.after);
  const [rows, counts] = await Promise.all([
    ctx.read.all(deliveriesQuery, { state: asked.state ?? null, after, limit }),
    ctx.read.all(overviewQuery, {}),
  ]);
  const total = counts.filter(({ state }) => !asked.state || state === asked.state);
  return toPage(
    rows,
    limit,
    total.reduce((sum, { count }) => sum + count, 0),
  );
}

export async function readDeliveryOverview(ctx: RequestContext): Promise<DeliveryOverview> {
  const counts = await ctx.read.all(overviewQuery, {});
  const of = (wanted: DeliveryState) => counts.find(({ state }) => state === wanted)?.count ?? 0;
  return {
    adapters: adaptersOf(ctx.services).map(({ name }) => MessageWay[name]),
    queued: of(DeliveryState.QUEUED),
    sent: of(DeliveryState.SENT),
    failed: of(DeliveryState.FAILED),
    ...quietTimes(ctx),
  };
}

// The public page of a code ----------------------------------------------------------------------------------------------

const tellingQuery = prepared<
  { topicId: string; hasPhone: boolean; isFollowed: boolean; isOwn: boolean },
  { code: string; accountId: string | null }
>(
  'notice.codeTelling',
  `select t.id as "topicId", t.submitter_phone is not null as "hasPhone",
     exists (select from topic_follow f where f.topic_id = t.id and f.account_id = :accountId::uuid) as "isFollowed",
     coalesce(t.channel = 'PORTAL' and t.submitted_by = :accountId::uuid, false) as "isOwn"
   from topic t where t.tracking_code = :code`,
);

export async function topicByCode(ctx: RequestContext, typed: string) {
  const code = normaliseCode(typed);
  return byCode(ctx, code, () => ctx.read.one(tellingQuery, { code, accountId: accountIdOf(ctx.viewer) }));
}

/** Null for a code that nobody knows. */
export async function readCodeTelling(ctx: RequestContext, code: string): Promise<CodeTelling | null> {
  const row = await topicByCode(ctx, code);
  if (!row) return null;
  return {
    isMessaged: row.hasPhone && adaptersOf(ctx.services).some(({ issuer }) => issuer === null),
    isFollowed: row.isFollowed,
    isOwn: row.isOwn,
    canFollow: accountIdOf(ctx.viewer) !== null,
  };
}
