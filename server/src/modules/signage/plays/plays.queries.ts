import { dayNumber, startOfDay } from '@bandeng/signage';
import type { RequestContext } from '../../../kernel/context.js';
import { type Page, pageInput, toPage } from '../../../kernel/page.js';
import { prepared } from '../../../kernel/read.js';
import { dayInput } from '../../../kernel/text.js';
import { titleOnRecord } from '../../consultation/index.js';
import { screenToLookAt } from '../programme/screen-plan.js';
import { type WallPlayDayTotals, type WallPlayRow, WallPlayTotal } from '../signage.types.js';

const DAY = 86_400_000;
/** A day of five-second turns. */
const MOST_OF_A_DAY = 20_000;

interface Params extends Record<string, unknown> {
  readonly screenId: string;
  readonly from: string;
  readonly to: string;
}

const SOURCE = `coalesce((select p.name from wall_slot o join wall_playlist p on p.id = o.playlist_id where o.id = w.source_id),
    (select a.title from wall_announcement a where a.id = w.source_id),
    (select ${titleOnRecord('c.title', 'c.id')} from meeting m join consultation c on c.id = m.consultation_id where m.id = w.source_id))`;
const ROW = `w.id, w.cause, w.scene, w.started_at as "startedAt", w.ended_at as "endedAt",
  round(extract(epoch from w.ended_at - w.started_at))::int as seconds,
  ${SOURCE} as "sourceName"`;
const OF_DAY = `w.screen_id = :screenId and w.started_at >= :from::timestamptz and w.started_at < :to::timestamptz`;

const pageQuery = prepared<WallPlayRow, Params & { after: string | null; limit: number }>(
  'signage.plays',
  `select ${ROW} from wall_play w where ${OF_DAY}
     and (:after::uuid is null or w.started_at < (select o.started_at from wall_play o where o.id = :after::uuid))
   order by w.started_at desc limit :limit`,
);
const countQuery = prepared<{ count: number }, Params>(
  'signage.play-count',
  `select count(*)::int as count from wall_play w where ${OF_DAY}`,
);
const fileQuery = prepared<WallPlayRow, Params>(
  'signage.plays-file',
  `select ${ROW} from wall_play w where ${OF_DAY} order by w.started_at limit ${MOST_OF_A_DAY}`,
);

async function paramsOf(ctx: RequestContext, screenId: string, day: string) {
  const screen = await screenToLookAt(ctx, screenId);
  const start = startOfDay(dayNumber(dayInput(day, 'day')));
  const params = {
    screenId: screen.id,
    from: new Date(start).toISOString(),
    to: new Date(start + DAY).toISOString(),
  };
  return { screen, params };
}

/** What a screen said that it showed on a day, the newest first. */
export async function readPlays(
  ctx: RequestContext,
  given: { readonly screenId: string; readonly day: string; readonly first: number; readonly after: string | null },
): Promise<Page<WallPlayRow>> {
  const { params } = await paramsOf(ctx, given.screenId, given.day);
  const page = pageInput(given.first, given.after);
  const [rows, count] = await Promise.all([
    ctx.read.all(pageQuery, { ...params, ...page }),
    ctx.read.one(countQuery, params),
  ]);
  return toPage(rows, page.limit, count?.count ?? 0);
}

/** What was shown of each thing on a day: out of its turns, or as it was sealed before they went. */
const totalsQuery = prepared<WallPlayTotal & { readonly isSealed: boolean }, Params & { day: string }>(
  'signage.play-totals',
  `with line as (
     select d.cause, d.source_id, d.scene, d.turns, d.milliseconds, d.first_at, d.last_at, true as sealed
     from wall_play_day d where d.screen_id = :screenId and d.day = :day::date
     union all
     select w.cause, w.source_id, w.scene, count(*)::int, round(sum(extract(epoch from w.ended_at - w.started_at)) * 1000)::int,
       min(w.started_at), max(w.started_at), false
     from wall_play w where ${OF_DAY} group by w.cause, w.source_id, w.scene)
   select w.cause, w.scene, sum(w.turns)::int as turns, round(sum(w.milliseconds) / 1000.0)::int as seconds,
     min(w.first_at) as "firstAt", max(w.last_at) as "lastAt", bool_or(w.sealed) as "isSealed", ${SOURCE} as "sourceName"
   from line w group by w.cause, w.scene, w.source_id order by sum(w.milliseconds) desc, w.cause, w.scene, w.source_id limit 500`,
);

/** The sums of a day, and whether its single turns are still there. */
export async function readPlayTotals(
  ctx: RequestContext,
  given: { readonly screenId: string; readonly day: string },
): Promise<WallPlayDayTotals> {
  const { params } = await paramsOf(ctx, given.screenId, given.day);
  const lines = await ctx.read.all(totalsQuery, { ...params, day: given.day });
  return {
    isSealed: lines.some(({ isSealed }) => isSealed),
    lines: lines.map(({ isSealed: _isSealed, ...line }) => Object.assign(new WallPlayTotal(), line)),
  };
}

/** All of a day in its order, for the file. */
export async function readPlaysForFile(ctx: RequestContext, screenId: string, day: string) {
  const { screen, params } = await paramsOf(ctx, screenId, day);
  const [rows, totals] = await Promise.all([ctx.read.all(fileQuery, params), readPlayTotals(ctx, { screenId, day })]);
  return { name: screen.name, rows, totals };
}
