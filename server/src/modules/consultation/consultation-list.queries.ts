import type { RequestContext } from '../../kernel/context.js';
import { knownIdOrNull } from '../../kernel/id.js';
import { type Page, pageInput, toPage } from '../../kernel/page.js';
import { composed, conditionsOf, ordered } from '../../kernel/read.js';
import { committeeScope } from '../../kernel/scope.js';
import { dayInputOrNull, TITLE_MAX, textInput } from '../../kernel/text.js';
import { groupIdsOf, type Viewer } from '../../kernel/viewer.js';
import { beginsBetween, byBeginning } from './begins.sql.js';
import { type ConsultationFilter, ConsultationOrder } from './consultation.inputs.js';
import type { ConsultationRow, ConsultationStatusCount } from './consultation.types.js';

// The list -----------------------------------------------------------------------------------------------------------

interface Filter extends Record<string, unknown> {
  all: boolean;
  committeeIds: readonly string[];
  groupIds: readonly string[];
  form: string | null;
  committeeId: string | null;
  from: string | null;
  to: string | null;
  text: string | null;
}

type Asked = Filter & { statuses: readonly string[] | null; after: string | null };

const CONDITIONS = {
  scoped: '(k.committee_id = any(:committeeIds::uuid[]) or k.host_special_committee_id = any(:groupIds::uuid[]))',
  form: 'k.form = :form',
  committeeId: 'k.committee_id = :committeeId::uuid',
  text: 'strpos(lower(k.title), lower(:text)) > 0',
  ...beginsBetween('k'),
  statuses: 'k.status = any(:statuses::text[])',
} as const;
type Condition = keyof typeof CONDITIONS;
const { conditions, fits } = conditionsOf(CONDITIONS);
const asks = (asked: Partial<Asked>) => (one: Condition) => (one === 'scoped' ? !asked.all : asked[one] != null);

const ORDERS = {
  NEWEST: { after: 'k.id < :after::uuid', by: 'k.id desc' },
  ...byBeginning('k', 'select a.id from consultation a where a.id = :after::uuid'),
};
const listQueries = ordered(ORDERS, (order, { after, by }) =>
  composed<ConsultationRow, Asked & { limit: number }, Condition | 'after'>(
    `consultation.list.${order}`,
    [...conditions, 'after'],
    (
      has,
    ) => `select k.id, k.title, k.form, k.status, k.committee_id as "committeeId", c.name as "committeeName", k.place,
     k.starts_at as "startsAt", k.convened_readiness as "convenedReadiness",
     (select count(*) from participant p where p.consultation_id = k.id) as "peopleCount",
     (select count(*) from demand d where d.consultation_id = k.id) as "demandCount"
   from consultation k join liaison_committee c on c.id = k.committee_id
   where true ${fits(has)} ${has('after') ? `and ${after}` : ''} order by ${by} limit :limit`,
  ),
);
const countQuery = composed<{ count: number }, Filter, Condition>(
  'consultation.count',
  conditions,
  (has) => `select count(*) as count from consultation k where true ${fits(has)}`,
);
const countsQuery = composed<ConsultationStatusCount, Filter, Condition>(
  'consultation.counts',
  conditions,
  (has) =>
    `select k.status, count(*) as count from consultation k where true ${fits(has)} group by k.status order by k.status`,
);

const filterOf = (viewer: Viewer | null, filter: ConsultationFilter | null | undefined): Filter => ({
  ...committeeScope(viewer),
  groupIds: groupIdsOf(viewer),
  form: filter?.form ?? null,
  committeeId: knownIdOrNull(filter?.committeeId),
  from: dayInputOrNull(filter?.from, 'from'),
  to: dayInputOrNull(filter?.to, 'to'),
  text: textInput(filter?.text, { field: 'text', max: TITLE_MAX }),
});

/** The consultations this person organises, holds or oversees, newest first. */
export async function readConsultations(
  ctx: RequestContext,
  asked: {
    filter?: ConsultationFilter | null;
    order?: ConsultationOrder | null;
    first: number;
    after?: string | null;
  },
): Promise<Page<ConsultationRow>> {
  const filter = { ...filterOf(ctx.viewer, asked.filter), statuses: asked.filter?.statuses ?? null };
  const { limit, after } = pageInput(asked.first, asked.after);
  const has = asks(filter);
  const [rows, total] = await Promise.all([
    ctx.read.all(
      listQueries[asked.order ?? ConsultationOrder.NEWEST]((one) => (one === 'after' ? after !== null : has(one))),
      { ...filter, after, limit },
    ),
    ctx.read.one(countQuery(has), filter),
  ]);
  return toPage(rows, limit, total?.count ?? 0);
}

/** How many there are of each status; the filter's own statuses are left aside. */
export function readConsultationCounts(
  ctx: RequestContext,
  filter?: ConsultationFilter | null,
): Promise<ConsultationStatusCount[]> {
  const where = filterOf(ctx.viewer, filter);
  return ctx.read.all(countsQuery(asks(where)), where);
}
