import type { RequestContext } from '../../kernel/context.js';
import { correctionsOf } from '../../kernel/corrections/index.js';
import { knownId, knownIdOrNull } from '../../kernel/id.js';
import { type Page, pageInput, toPage } from '../../kernel/page.js';
import { ordered, prepared } from '../../kernel/read.js';
import { dayInputOrNull, textInput } from '../../kernel/text.js';
import { nameOfActor } from '../identity/index.js';
import { inTermOn, membershipOn } from '../roster/index.js';
import { type Asking, asking, IN_SIGHT, LEADS, READS_WORDS, SEES_VISITORS } from './studio.access.js';
import { StudioStatus } from './studio.entity.js';
import type { StudioFilter } from './studio.inputs.js';
import { canTurnStudio } from './studio.policy.js';
import { TURNS } from './studio.rules.js';
import type { StudioChoices, StudioDetail, StudioFigures, StudioKeeper, StudioRow } from './studio.types.js';
import { FIGURE_COLUMNS, FIGURES } from './studio-figures.js';
import { StudioOrder } from './studio-order.js';

export interface Period extends Record<string, unknown> {
  readonly from: string;
  readonly to: string;
  readonly today: string;
}

/** This year, unless it is said otherwise. */
export function periodOf(
  ctx: RequestContext,
  given: { readonly from?: string | null; readonly to?: string | null } | null,
): Period {
  const today = ctx.today();
  const year = today.slice(0, 4);
  const from = dayInputOrNull(given?.from, 'from') ?? `${year}-01-01`;
  return { from, to: dayInputOrNull(given?.to, 'to') ?? `${year}-12-31`, today };
}

type Flat = Omit<StudioRow, 'figures'> & StudioFigures;
const ROW = `s.id, s.name, s.address, s.status, s.committee_id as "committeeId", c.name as "committeeName",
  w.name as "townshipName", (select g.name from sector g where g.id = s.sector_id) as "sectorName",
  (select m.name from studio_member k join member m on m.id = k.member_id
    where k.studio_id = s.id and k.left_at is null and k.is_lead order by m.name limit 1) as "leadName",
  (select count(*)::int from studio_member k where k.studio_id = s.id and k.left_at is null) as keepers,
  s.plate_number as "plateNumber",
  (select min(r.on_day) from reception r where r.studio_id = s.id and r.on_day >= :today::date
    and r.cancelled_at is null and r.closed_at is null) as "nextDay"`;
const FROM = `from studio s join liaison_committee c on c.id = s.committee_id join township w on w.id = c.township_id`;

/** The figures stand in one object of their own. */
export function withFigures<Row extends StudioFigures>(row: Row) {
  const { due, held, notOpen, calledOff, backdated, visitors, answered, topics, adopted, resolved, ...rest } = row;
  const figures = { due, held, notOpen, calledOff, backdated, visitors, answered, topics, adopted, resolved };
  return { ...rest, figures } as Omit<Row, keyof StudioFigures> & { figures: StudioFigures };
}

interface Wanted extends Asking, Period {
  readonly status: string | null;
  readonly committeeId: string | null;
  readonly sectorId: string | null;
  readonly search: string | null;
}
const WANTED = `${IN_SIGHT} and (:status::text is null or s.status = :status)
  and (:committeeId::uuid is null or s.committee_id = :committeeId)
  and (:sectorId::uuid is null or s.sector_id = :sectorId)
  and (:search::text is null or strpos(s.name, :search) > 0 or strpos(s.address, :search) > 0)`;

const ORDERS: Readonly<Record<StudioOrder, string>> = {
  [StudioOrder.NAME]: 's.name collate name_pinyin, s.id',
  [StudioOrder.HELD]: 'days.held desc, s.id',
  [StudioOrder.NOT_OPEN]: 'days."notOpen" desc, s.id',
  [StudioOrder.VISITORS]: 'came.visitors desc, s.id',
  [StudioOrder.TOPICS]: 'came.topics desc, s.id',
  [StudioOrder.ADOPTED]: 'came.adopted desc, s.id',
  [StudioOrder.RESOLVED]: 'came.resolved desc, s.id',
};
const pages = ordered(ORDERS, (order, keys) =>
  prepared<Flat, Wanted & { after: string | null; limit: number }>(
    `studio.page.${order}`,
    `with found as (select ${ROW}, ${FIGURE_COLUMNS}, row_number() over (order by ${keys}) as nth ${FROM} ${FIGURES}
       where ${WANTED})
     select * from found where :after::uuid is null or nth > (select nth from found where id = :after)
     order by nth limit :limit`,
  ),
);
const countQuery = prepared<{ count: number }, Wanted>(
  'studio.count',
  `select count(*) as count ${FROM} where ${WANTED}`,
);

/** Studios beside each other, by what they are judged by. */
export async function readStudios(
  ctx: RequestContext,
  asked: { filter: StudioFilter | null; order: StudioOrder | null; first: number; after: string | null },
): Promise<Page<StudioRow>> {
  const { limit, after } = pageInput(asked.first, asked.after);
  const { filter } = asked;
  const wanted: Wanted = {
    ...asking(ctx.viewer),
    ...periodOf(ctx, filter),
    status: filter?.status ?? null,
    committeeId: knownIdOrNull(filter?.committeeId),
    sectorId: knownIdOrNull(filter?.sectorId),
    search: textInput(filter?.search, { field: 'filter.search', max: 60 }),
  };
  const [rows, total] = await Promise.all([
    ctx.read.all(pages[asked.order ?? StudioOrder.NAME], { ...wanted, after, limit }),
    ctx.read.one(countQuery, wanted),
  ]);
  return toPage(rows.map(withFigures), limit, total?.count ?? 0);
}

/** Those who keep a studio `s`, whoever leads first. */
export const KEEPERS = `coalesce((select json_agg(json_build_object('memberId', m.id, 'name', m.name,
    'sectorName', (select g.name from sector g where g.id = m.sector_id), 'isLead', k.is_lead)
    order by k.is_lead desc, m.name, m.id)
  from studio_member k join member m on m.id = k.member_id where k.studio_id = s.id and k.left_at is null), '[]')`;

interface Stored extends Flat {
  readonly version: number;
  readonly code: string;
  readonly about: string | null;
  readonly sectorId: string | null;
  readonly statusReason: string | null;
  readonly plateOn: string | null;
  readonly members: StudioKeeper[];
  readonly corrections: StudioDetail['corrections'];
  readonly leads: boolean;
  readonly readsWords: boolean;
  readonly seesVisitors: boolean;
}
const oneQuery = prepared<Stored, Asking & Period & { id: string }>(
  'studio.one',
  `select ${ROW}, ${FIGURE_COLUMNS}, s.version, s.code, s.about, s.sector_id as "sectorId",
     s.status_reason as "statusReason", s.plate_on as "plateOn", ${KEEPERS} as members,
     ${correctionsOf('studio', 's.id', nameOfActor)} as corrections, ${LEADS} as leads,
     ${READS_WORDS} as "readsWords", ${SEES_VISITORS} as "seesVisitors"
   ${FROM} ${FIGURES} where s.id = :id and ${IN_SIGHT}`,
);

/** One of them as far as the viewer may see it; null where there is none. */
export async function readStudio(
  ctx: RequestContext,
  id: string,
  given: { from?: string | null; to?: string | null } | null = null,
): Promise<StudioDetail | null> {
  const period = periodOf(ctx, given);
  const found = await ctx.read.one(oneQuery, { ...asking(ctx.viewer), ...period, id: knownId(id) });
  if (!found) return null;
  const { leads, readsWords, seesVisitors, ...studio } = found;
  return {
    ...withFigures(studio),
    ...{ from: period.from, to: period.to },
    viewerCanCorrect: leads,
    viewerCanTurnTo: canTurnStudio(ctx.viewer) ? [...TURNS[studio.status]] : [],
    viewerCanPlan: leads && studio.status === StudioStatus.OPEN,
    viewerCanPrint: (leads || seesVisitors) && studio.plateNumber !== null,
    viewerCanReadVisits: readsWords,
  };
}

const membersQuery = prepared<StudioChoices['members'][number], { today: string }>(
  'studio.memberChoices',
  `select m.id, m.name, c.name as "committeeName" from member m
     left join membership s on s.member_id = m.id and ${membershipOn('s')}
     left join liaison_committee c on c.id = s.committee_id
   where ${inTermOn('m')} order by c.name nulls first, m.name, m.id`,
);
const ownQuery = prepared<{ id: string }, { today: string; memberId: string | null }>(
  'studio.ownCommittee',
  `select s.committee_id as id from membership s where s.member_id = :memberId::uuid and ${membershipOn('s')} limit 1`,
);

export async function readStudioChoices(ctx: RequestContext): Promise<StudioChoices> {
  const today = ctx.today();
  const { memberId } = asking(ctx.viewer);
  const [members, own] = await Promise.all([
    ctx.read.all(membersQuery, { today }),
    ctx.read.one(ownQuery, { today, memberId }),
  ]);
  return { members, ownCommitteeId: own?.id ?? null, ownMemberId: memberId };
}
