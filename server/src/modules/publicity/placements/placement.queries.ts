import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { correctionsOf } from '../../../kernel/corrections/index.js';
import { badInput } from '../../../kernel/errors.js';
import { knownIdOrNull } from '../../../kernel/id.js';
import { type Page, pageInput, toPage } from '../../../kernel/page.js';
import { prepared } from '../../../kernel/read.js';
import type { CommitteeScope } from '../../../kernel/scope.js';
import { nameOfActor } from '../../identity/index.js';
import type { PlacementFilter } from '../publicity.inputs.js';
import { canKeepPlacements, canReadPlacements, deskScope } from '../publicity.policy.js';
import { PlacementRow, PlacementTallyRow, TallyGrouping } from './placement.types.js';

const LONGEST_DAYS = 731;

interface Params extends CommitteeScope {
  readonly from: string;
  readonly to: string;
  readonly committeeId: string | null;
}

const IN_SIGHT = `(:all::boolean or s.committee_id = any(:committeeIds::uuid[]))
  and (:committeeId::uuid is null or s.committee_id = :committeeId::uuid)`;
const IN_PERIOD = `p.used_on between :from::date and :to::date and ${IN_SIGHT}`;

type StoredPlacement = Omit<PlacementRow, 'viewerCanKeep'> & { readonly committeeId: string | null };

const listQuery = prepared<StoredPlacement, Params & { after: string | null; limit: number }>(
  'publicity.placements',
  `select p.id, p.version, s.id as "storyId", s.title as "storyTitle", s.kind as "storyKind", s.committee_id as "committeeId",
     ${nameOfActor('s.writer_id')} as "writerName", lc.name as "committeeName", p.outlet, p.level, p.medium, p.link,
     p.used_on as "usedOn", ${nameOfActor('p.recorded_by')} as "recordedByName", p.withdrawn_at as "withdrawnAt",
     p.withdrawn_because as "withdrawnBecause", ${correctionsOf('placement', 'p.id', nameOfActor)} as corrections
   from placement p join story s on s.id = p.story_id left join liaison_committee lc on lc.id = s.committee_id
   where ${IN_PERIOD} and (:after::uuid is null or p.id < :after::uuid) order by p.id desc limit :limit`,
);
const countQuery = prepared<{ count: number }, Params>(
  'publicity.placement-count',
  `select count(*)::int as count from placement p join story s on s.id = p.story_id where ${IN_PERIOD}`,
);

export function placementParams(ctx: RequestContext, filter: PlacementFilter): Params {
  authorize(canReadPlacements(ctx.viewer), 'read where stories were used');
  const days = (Date.parse(filter.to) - Date.parse(filter.from)) / 86_400_000;
  if (!(days >= 0 && days <= LONGEST_DAYS)) throw badInput('filter', 'RANGE');
  const { from, to } = filter;
  return { ...deskScope(ctx.viewer), from, to, committeeId: knownIdOrNull(filter.committeeId) };
}

export async function readPlacements(
  ctx: RequestContext,
  { filter, first, after }: { filter: PlacementFilter; first: number; after: string | null },
): Promise<Page<PlacementRow>> {
  const params = placementParams(ctx, filter);
  const page = pageInput(first, after);
  const [rows, count] = await Promise.all([
    ctx.read.all(listQuery, { ...params, ...page }),
    ctx.read.one(countQuery, params),
  ]);
  return toPage(
    rows.map((row) =>
      Object.assign(new PlacementRow(), row, {
        viewerCanKeep: row.withdrawnAt === null && canKeepPlacements(ctx.viewer, row.committeeId),
      }),
    ),
    page.limit,
    count?.count ?? 0,
  );
}

/** All of a period for the file, oldest first. */
const fileQuery = prepared<StoredPlacement, Params>(
  'publicity.placements-file',
  `select p.id, s.title as "storyTitle", s.kind as "storyKind", ${nameOfActor('s.writer_id')} as "writerName",
     lc.name as "committeeName", p.outlet, p.level, p.medium, p.link, p.used_on as "usedOn"
   from placement p join story s on s.id = p.story_id left join liaison_committee lc on lc.id = s.committee_id
   where ${IN_PERIOD} and p.withdrawn_at is null order by p.used_on, p.id limit 20000`,
);

export const readPlacementsForFile = (ctx: RequestContext, filter: PlacementFilter): Promise<StoredPlacement[]> =>
  ctx.read.all(fileQuery, placementParams(ctx, filter));

/** By what it is counted: of a placement `p` (and its day), and of a story published in the period. */
const NAMES: Readonly<Record<TallyGrouping, readonly [placed: string, published: string | null]>> = {
  [TallyGrouping.COMMITTEE]: [`coalesce(lc.name, '')`, `coalesce(lc.name, '')`],
  [TallyGrouping.WRITER]: [nameOfActor('s.writer_id'), nameOfActor('s.writer_id')],
  [TallyGrouping.KIND]: ['s.kind', 's.kind'],
  [TallyGrouping.LEVEL]: ['p.level', null],
  [TallyGrouping.MONTH]: [
    `to_char(p.used_on, 'YYYY-MM')`,
    `to_char(s.published_at at time zone 'Asia/Shanghai', 'YYYY-MM')`,
  ],
};
const PUBLISHED = `s.status in ('PUBLISHED', 'NEEDS_REVIEW')
  and (s.published_at at time zone 'Asia/Shanghai')::date between :from::date and :to::date and ${IN_SIGHT}`;

const tallyQueries = Object.fromEntries(
  Object.values(TallyGrouping).map((grouping) => {
    const [placed, published] = NAMES[grouping];
    return [
      grouping,
      prepared<PlacementTallyRow, Params>(
        `publicity.tally.${grouping}`,
        `with used as (
           select ${placed} as name, p.level, s.id as story_id from placement p join story s on s.id = p.story_id
             left join liaison_committee lc on lc.id = s.committee_id where ${IN_PERIOD} and p.withdrawn_at is null
         ), told as (${
           published === null
             ? 'select null::text as name, null::uuid as id where false'
             : `select ${published} as name, s.id from story s left join liaison_committee lc on lc.id = s.committee_id where ${PUBLISHED}`
         })
         select coalesce(names.name, '') as name, (select count(*)::int from told t where t.name = names.name) as published,
           count(distinct u.story_id)::int as stories, count(u.level) filter (where u.level = 'OWN')::int as own,
           count(*) filter (where u.level = 'DISTRICT')::int as district, count(*) filter (where u.level = 'CITY')::int as city,
           count(*) filter (where u.level = 'PROVINCE')::int as province, count(*) filter (where u.level = 'NATIONAL')::int as national,
           count(u.level)::int as total
         from (select name from used union select name from told) names left join used u on u.name = names.name
         group by names.name order by total desc, names.name`,
      ),
    ];
  }),
) as Record<TallyGrouping, ReturnType<typeof prepared<PlacementTallyRow, Params>>>;

/** 用稿统计 of a period. */
export function readPlacementTally(
  ctx: RequestContext,
  filter: PlacementFilter,
  grouping: TallyGrouping,
): Promise<PlacementTallyRow[]> {
  return ctx.read.all(tallyQueries[grouping], placementParams(ctx, filter));
}
