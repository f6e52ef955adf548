import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { knownId } from '../../../kernel/id.js';
import { type Page, pageInput, toPage } from '../../../kernel/page.js';
import { prepared } from '../../../kernel/read.js';
import { accountIdOf } from '../../../kernel/viewer.js';
import { canManageInformants, canReadInformants } from '../opinion.policy.js';
import type { InformantFilter } from './informant.inputs.js';
import type { InformantRow } from './informant.types.js';

const MONTHS_BACK = 5;
const ACTIVE_DAYS = 90;

/** `:today` is a day in China, and so are the months. */
const COLUMNS = `i.id, i.version, i.name, i.unit, case when :seesPhones::boolean then i.phone end as phone,
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
}

const listQuery = prepared<InformantRow, Asked & { status: string | null; after: string | null; limit: number }>(
  'opinion.informants',
  `select ${COLUMNS} ${FROM} where (:status::text is null or i.status = :status) and (:after::uuid is null or i.id < :after)
   order by i.id desc limit :limit`,
);
const countQuery = prepared<{ count: number }, { status: string | null }>(
  'opinion.informantCount',
  'select count(*) as count from special_informant i where :status::text is null or i.status = :status',
);
const ownQuery = prepared<InformantRow, Asked & { accountId: string }>(
  'opinion.ownInformant',
  `select ${COLUMNS} ${FROM} where i.account_id = :accountId and i.status <> 'ENDED' order by i.id desc limit 1`,
);
const oneQuery = prepared<InformantRow, Asked & { id: string; accountId: string | null; all: boolean }>(
  'opinion.informant',
  `select ${COLUMNS} ${FROM} where i.id = :id and (:all::boolean or i.account_id = :accountId::uuid)`,
);

/** Informants, the newest nomination first, with what each handed in month by month. */
export async function readInformants(
  ctx: RequestContext,
  asked: { filter?: InformantFilter | null; first: number; after?: string | null },
): Promise<Page<InformantRow>> {
  authorize(canReadInformants(ctx.viewer), 'list informants');
  const { limit, after } = pageInput(asked.first, asked.after);
  const status = asked.filter?.status ?? null;
  const [rows, total] = await Promise.all([
    ctx.read.all(listQuery, {
      today: ctx.today(),
      seesPhones: canManageInformants(ctx.viewer),
      status,
      after,
      limit,
    }),
    ctx.read.one(countQuery, { status }),
  ]);
  return toPage(rows, limit, total?.count ?? 0);
}

/** An informant's own term and months; null for anybody else. */
export function readOwnInformant(ctx: RequestContext): Promise<InformantRow | null> {
  const accountId = accountIdOf(ctx.viewer);
  if (!accountId) return Promise.resolve(null);
  return ctx.read.one(ownQuery, { accountId, today: ctx.today(), seesPhones: false });
}

/** One informant, for those who list them and for themselves; null for anybody else. */
export function readInformant(ctx: RequestContext, id: string): Promise<InformantRow | null> {
  const seesPhones = canManageInformants(ctx.viewer);
  const who = { accountId: accountIdOf(ctx.viewer), all: canReadInformants(ctx.viewer) };
  return ctx.read.one(oneQuery, { id: knownId(id), today: ctx.today(), seesPhones, ...who });
}
