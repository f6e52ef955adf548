import type { RequestContext } from '../../kernel/context.js';
import { knownId } from '../../kernel/id.js';
import { type Page, pageInput, toPage } from '../../kernel/page.js';
import { prepared } from '../../kernel/read.js';
import { normaliseCode } from '../../kernel/running-number.js';
import { type CommitteeScope, committeeScope } from '../../kernel/scope.js';
import { byCode } from '../identity/index.js';
import { answererFor } from './answerer.js';
import type { TopicCallReach } from './topic-call.entity.js';
import type { TopicCallFilter } from './topic-call.inputs.js';
import { canReadCall, canRunCall } from './topic-call.policy.js';
import { TopicCallRefusal } from './topic-call.refusal.js';
import { callStateInSql, channelFor, TopicCallState, whyNotOpen } from './topic-call.rules.js';
import type { PublicTopicCall, TopicCallDetail, TopicCallPlace, TopicCallRow } from './topic-call.types.js';

type Today = { today: string };
const REACHED = `array(select liaison_committee_id from topic_call_committees where topic_call_id = k.id)`;
const SECTORS = `array(select sector_id from topic_call_sectors where topic_call_id = k.id)`;
const ROW = `k.id, k.code, k.title, k.committee_id as "committeeId", o.name as "committeeName",
  k.opens_on as "opensOn", k.closes_on as "closesOn", k.channels, k.reach, ${callStateInSql} as state`;
/** Only topics that whoever asks may read are counted, so that each number opens its list. */
const RECEIVED = `from topic t where t.call_id = k.id and t.status <> 'DRAFT'
  and (:all or t.committee_id = any(:committeeIds::uuid[]))`;
const VISIBLE = `(:all or k.reach <> 'COMMITTEES' or ${REACHED} && :committeeIds::uuid[])`;

type Listed = CommitteeScope & Today & { state: TopicCallState | null };
const listQuery = prepared<TopicCallRow, Listed & { after: string | null; limit: number }>(
  'topic.call.list',
  `select ${ROW}, (select count(*) ${RECEIVED}) as received
   from topic_call k left join liaison_committee o on o.id = k.committee_id
   where ${VISIBLE} and (:state::text is null or ${callStateInSql} = :state) and (:after::uuid is null or k.id < :after)
   order by k.id desc limit :limit`,
);
const countQuery = prepared<{ count: number }, Listed>(
  'topic.call.count',
  `select count(*) as count from topic_call k
   where ${VISIBLE} and (:state::text is null or ${callStateInSql} = :state)`,
);

/** The calls put to this person's committees, newest first. */
export async function readTopicCalls(
  ctx: RequestContext,
  asked: { filter?: TopicCallFilter | null; first: number; after?: string | null },
): Promise<Page<TopicCallRow>> {
  const { limit, after } = pageInput(asked.first, asked.after);
  const filter = { ...committeeScope(ctx.viewer), today: ctx.today(), state: asked.filter?.state ?? null };
  const [rows, total] = await Promise.all([
    ctx.read.all(listQuery, { ...filter, after, limit }),
    ctx.read.one(countQuery, filter),
  ]);
  return toPage(rows, limit, total?.count ?? 0);
}

const named = (
  table: string,
  joined: string,
) => `(select coalesce(json_agg(json_build_object('id', g.id, 'name', g.name)
  order by g.name), '[]') from ${joined} j join ${table} g on g.id = j.${table}_id where j.topic_call_id = k.id)`;
type DetailRow = Omit<TopicCallDetail, 'viewerCanRun'> & { reached: string[] };
const detailQuery = prepared<DetailRow, CommitteeScope & Today & { id: string }>(
  'topic.call.detail',
  `select ${ROW}, k.version, k.body, k.close_reason as "closeReason", ${REACHED} as reached,
     ${named('liaison_committee', 'topic_call_committees')} as committees, ${named('sector', 'topic_call_sectors')} as sectors,
     (select count(*) ${RECEIVED}) as received,
     (select coalesce(json_agg(c), '[]') from (select t.channel, count(*) as count ${RECEIVED}
        group by t.channel order by count(*) desc, t.channel) c) as "byChannel",
     (select coalesce(json_agg(c), '[]') from (select t.status, count(*) as count ${RECEIVED}
        group by t.status order by count(*) desc, t.status) c) as outcomes,
     (select coalesce(json_agg(c order by c.count desc, c."committeeName"), '[]') from (
        select l.id as "committeeId", l.name as "committeeName", count(t.id) as count
        from liaison_committee l left join topic t on t.committee_id = l.id and t.call_id = k.id and t.status <> 'DRAFT'
        where (:all or l.id = any(:committeeIds::uuid[]))
          and (t.id is not null or k.reach = 'DISTRICT' or (k.reach = 'COMMITTEES' and l.id = any(${REACHED})))
        group by l.id, l.name
        union all
        select null, null, count(*) from topic t
        where t.call_id = k.id and t.status <> 'DRAFT' and t.committee_id is null and :all having count(*) > 0) c) as "byCommittee",
     (select coalesce(json_agg(json_build_object('kind', s.kind, 'closesOn', s.closes_on, 'reason', s.reason,
        'byName', a.display_name, 'at', s.at) order by s.at, s.id), '[]')
      from topic_call_step s left join account a on a.id = s.by where s.call_id = k.id) as steps
   from topic_call k left join liaison_committee o on o.id = k.committee_id where k.id = :id`,
);

export async function readTopicCall(ctx: RequestContext, id: string): Promise<TopicCallDetail | null> {
  const found = await ctx.read.one(detailQuery, { ...committeeScope(ctx.viewer), today: ctx.today(), id: knownId(id) });
  if (!found) return null;
  const { reached, ...row } = found;
  if (!canReadCall(ctx.viewer, row.reach === 'COMMITTEES' ? reached : null)) return null;
  return { ...row, viewerCanRun: canRunCall(ctx.viewer, row) };
}

type PublicRow = Omit<PublicTopicCall, 'viewerRefusal'> & {
  channels: string[];
  closedAt: string | null;
  reached: string[];
  sectorIds: string[];
  places: TopicCallPlace[];
};
const PUBLIC = `k.code, k.title, k.body, o.name as "committeeName", k.opens_on as "opensOn", k.closes_on as "closesOn",
  k.closed_at as "closedAt", k.close_reason as "closeReason", k.channels, k.reach, ${callStateInSql} as state,
  ${REACHED} as reached, ${SECTORS} as "sectorIds",
  (select coalesce(json_agg(json_build_object('committeeId', l.id, 'townshipName', p.name) order by p.code nulls last, p.name), '[]')
    from topic_call_committees j join liaison_committee l on l.id = j.liaison_committee_id
    join township p on p.id = l.township_id where j.topic_call_id = k.id) as places,
  array(select g.name from topic_call_sectors j join sector g on g.id = j.sector_id where j.topic_call_id = k.id
    order by g.name) as "sectorNames",
  (select count(*) from topic t where t.call_id = k.id and t.status <> 'DRAFT') as received,
  case when ${callStateInSql} = 'CLOSED' then (select coalesce(json_agg(c), '[]') from (
    select t.status, count(*) as count from topic t where t.call_id = k.id and t.status <> 'DRAFT'
    group by t.status order by count(*) desc, t.status) c) else '[]' end as outcomes
  from topic_call k left join liaison_committee o on o.id = k.committee_id`;
const byCodeQuery = prepared<PublicRow, Today & { code: string }>(
  'topic.call.byCode',
  `select ${PUBLIC} where k.code = :code`,
);
const openQuery = prepared<PublicRow, Today>(
  'topic.call.open',
  `select ${PUBLIC} where ${callStateInSql} = 'OPEN' and 'PORTAL' = any(k.channels) order by k.closes_on, k.id limit 50`,
);

async function toPublic(ctx: RequestContext, rows: readonly PublicRow[]): Promise<PublicTopicCall[]> {
  const who = await answererFor(ctx);
  return rows.map(({ channels, closedAt, reached, sectorIds, ...row }) => {
    const reach = { reach: row.reach as TopicCallReach, channels, committeeIds: reached, sectorIds };
    const channel = channelFor(reach, who, false);
    const refusal =
      whyNotOpen({ ...row, closedAt }, ctx.today()) ?? (channel instanceof TopicCallRefusal ? channel : null);
    return { ...row, viewerRefusal: refusal?.code ?? null };
  });
}

/** A call as anybody sees it who has its code. */
export async function readPublicTopicCall(ctx: RequestContext, typed: string): Promise<PublicTopicCall | null> {
  const code = normaliseCode(typed);
  if (!/^[0-9A-Z]{4,16}$/.test(code)) return null;
  const found = await byCode(ctx, code, () => ctx.read.one(byCodeQuery, { code, today: ctx.today() }));
  return found ? ((await toPublic(ctx, [found]))[0] ?? null) : null;
}

/** The calls open now that whoever asks may answer on the portal, the one that closes first on top. */
export async function readOpenTopicCalls(ctx: RequestContext): Promise<PublicTopicCall[]> {
  const calls = await toPublic(ctx, await ctx.read.all(openQuery, { today: ctx.today() }));
  return calls.filter(({ viewerRefusal }) => viewerRefusal === null);
}
