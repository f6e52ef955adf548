import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { knownId } from '../../../kernel/id.js';
import { type Page, pageInput, toPage } from '../../../kernel/page.js';
import { prepared } from '../../../kernel/read.js';
import { accountIdOf, groupIdsOf, type Viewer } from '../../../kernel/viewer.js';
import type { InformantFilter } from './informant.inputs.js';
import { actsOnInformant, canManageInformants, canNominateInformants, canReadInformants } from './informant.policy.js';
import type { InformantRow } from './informant.types.js';

const MONTHS_BACK = 5;
const ACTIVE_DAYS = 90;

const NOMINATOR = 'coalesce(i.special_committee_id, i.sector_id)';

/** `:today` is a day in China, and so are the months. */
const COLUMNS = `i.id, i.version, ${NOMINATOR} as "nominatorId", i.account_id as "accountId", i.name, i.unit, case when :seesPhones::boolean or ${NOMINATOR} = any(:groupIds::uuid[]) then i.phone end as phone,
  i.member_id is not null as "isMember", i.committee_id as "committeeId", c.name as "committeeName",
  coalesce(x.name, s.name) as "nominatedBy", i.nominated_on as "nominatedOn", i.status,
  i.term_starts_on as "termStartsOn", i.term_ends_on as "termEndsOn",
  i.status <> 'ENDED' and coalesce(i.term_ends_on < :today::date, false) as "isTermOver",
  i.monthly_expected as "monthlyExpected", i.ended_on as "endedOn", i.ended_reason as "endedReason",
  (select a.login_name from account a where a.id = i.account_id) as "loginName",
  (select json_agg(json_build_object('month', to_char(m.month, 'YYYY-MM'), 'done', (
      select count(*)::int from brief_author w join opinion_brief b on b.id = w.brief_id
      where w.account_id = i.account_id and b.submitted_at >= m.month::timestamp at time zone 'Asia/Shanghai'
        and b.submitted_at < (m.month + interval '1 month')::timestamp at time zone 'Asia/Shanghai')) order by m.month)
    from generate_series(date_trunc('month', :today::date) - interval '${MONTHS_BACK} months',
      date_trunc('month', :today::date), interval '1 month') m(month)) as months,
  exists (select from brief_author w join opinion_brief b on b.id = w.brief_id where w.account_id = i.account_id
    and b.submitted_at >= (:today::date - ${ACTIVE_DAYS})::timestamp at time zone 'Asia/Shanghai') as "isActive",
  (select count(distinct u.brief_id)::int from brief_author w join submission u on u.brief_id = w.brief_id
    where w.account_id = i.account_id and u.outcome = 'ADOPTED') as "adoptedCount"`;
const FROM = `from special_informant i left join liaison_committee c on c.id = i.committee_id
  left join special_committee x on x.id = i.special_committee_id left join sector s on s.id = i.sector_id`;

interface Asked extends Record<string, unknown> {
  today: string;
  seesPhones: boolean;
  groupIds: readonly string[];
}
interface Stored extends Omit<InformantRow, 'viewerActs'> {
  readonly nominatorId: string;
  readonly accountId: string | null;
}
interface Listed extends Record<string, unknown> {
  status: string | null;
  all: boolean;
  groupIds: readonly string[];
}
/** The whole district's, or those the viewer's own group nominated. */
const LISTED = `(:status::text is null or i.status = :status) and (:all::boolean or ${NOMINATOR} = any(:groupIds::uuid[]))`;

const listQuery = prepared<Stored, Asked & Listed & { after: string | null; limit: number }>(
  'opinion.informants',
  `select ${COLUMNS} ${FROM} where ${LISTED} and (:after::uuid is null or i.id < :after)
   order by i.id desc limit :limit`,
);
const countQuery = prepared<{ count: number }, Listed>(
  'opinion.informantCount',
  `select count(*) as count from special_informant i where ${LISTED}`,
);
const ownQuery = prepared<Stored, Asked & { accountId: string }>(
  'opinion.ownInformant',
  `select ${COLUMNS} ${FROM} where i.account_id = :accountId and i.status <> 'ENDED' order by i.id desc limit 1`,
);
const oneQuery = prepared<Stored, Asked & { id: string; accountId: string | null; all: boolean }>(
  'opinion.informant',
  `select ${COLUMNS} ${FROM} where i.id = :id and (:all::boolean or i.account_id = :accountId::uuid
     or ${NOMINATOR} = any(:groupIds::uuid[]))`,
);

function rowFor(viewer: Viewer | null, { nominatorId, accountId, ...row }: Stored): InformantRow {
  return { ...row, viewerActs: actsOnInformant(viewer, { nominatorId, accountId, status: row.status }) };
}

/** Informants, the newest nomination first, with what each handed in month by month. */
export async function readInformants(
  ctx: RequestContext,
  asked: { filter?: InformantFilter | null; first: number; after?: string | null },
): Promise<Page<InformantRow>> {
  const all = canReadInformants(ctx.viewer);
  authorize(all || canNominateInformants(ctx.viewer), 'list informants');
  const groupIds = groupIdsOf(ctx.viewer);
  const { limit, after } = pageInput(asked.first, asked.after);
  const status = asked.filter?.status ?? null;
  const [rows, total] = await Promise.all([
    ctx.read.all(listQuery, {
      today: ctx.today(),
      seesPhones: canManageInformants(ctx.viewer),
      ...{ status, all, groupIds, after, limit },
    }),
    ctx.read.one(countQuery, { status, all, groupIds }),
  ]);
  return toPage(
    rows.map((row) => rowFor(ctx.viewer, row)),
    limit,
    total?.count ?? 0,
  );
}

/** An informant's own term and months; null for anybody else. */
export async function readOwnInformant(ctx: RequestContext): Promise<InformantRow | null> {
  const accountId = accountIdOf(ctx.viewer);
  if (!accountId) return null;
  const own = await ctx.read.one(ownQuery, { accountId, today: ctx.today(), seesPhones: false, groupIds: [] });
  return own && rowFor(ctx.viewer, own);
}

/** One informant, for those who list them and for themselves; null for anybody else. */
export async function readInformant(ctx: RequestContext, id: string): Promise<InformantRow | null> {
  const seesPhones = canManageInformants(ctx.viewer);
  const who = { accountId: accountIdOf(ctx.viewer), all: canReadInformants(ctx.viewer) };
  const groupIds = groupIdsOf(ctx.viewer);
  const one = await ctx.read.one(oneQuery, { id: knownId(id), today: ctx.today(), seesPhones, groupIds, ...who });
  return one && rowFor(ctx.viewer, one);
}
