import { dayNumber, startOfDay } from '@bandeng/signage';
import type { RequestContext } from '../../../kernel/context.js';
import { type Page, pageInput, toPage } from '../../../kernel/page.js';
import { prepared } from '../../../kernel/read.js';
import { dayInput } from '../../../kernel/text.js';
import { screenToLookAt } from '../programme/screen-plan.js';
import type { WallPlayRow } from '../signage.types.js';

const DAY = 86_400_000;
/** A day of five-second turns. */
const MOST_OF_A_DAY = 20_000;

interface Params extends Record<string, unknown> {
  readonly screenId: string;
  readonly from: string;
  readonly to: string;
}

const ROW = `w.id, w.cause, w.scene, w.started_at as "startedAt", w.ended_at as "endedAt",
  round(extract(epoch from w.ended_at - w.started_at))::int as seconds,
  coalesce((select p.name from wall_slot o join wall_playlist p on p.id = o.playlist_id where o.id = w.source_id),
    (select a.title from wall_announcement a where a.id = w.source_id),
    (select c.title from meeting m join consultation c on c.id = m.consultation_id where m.id = w.source_id)) as "sourceName"`;
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

/** All of a day in its order, for the file. */
export async function readPlaysForFile(ctx: RequestContext, screenId: string, day: string) {
  const { screen, params } = await paramsOf(ctx, screenId, day);
  return { name: screen.name, rows: await ctx.read.all(fileQuery, params) };
}
