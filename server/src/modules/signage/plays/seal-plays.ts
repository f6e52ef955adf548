import type { RequestContext } from '../../../kernel/context.js';
import { prepared } from '../../../kernel/read.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { playsSealed } from '../signage.events.js';

const DAY = 86_400_000;
const CHINA = 8 * 3_600_000;

/** From the index of each screen: the log is not read for it. */
const oldestQuery = prepared<{ at: string | null }>(
  'signage.oldest-play',
  `select min(o.started_at) as at from screen s
   cross join lateral (select w.started_at from wall_play w where w.screen_id = s.id order by w.started_at limit 1) o`,
);

const chinaDay = (at: number) => new Date(at + CHINA).toISOString().slice(0, 10);

/** Seals every day that is older than the log is kept in single turns, and takes those turns away. The oldest first. */
export async function sealPlays(ctx: RequestContext, closing: AbortSignal): Promise<void> {
  const keptFrom = chinaDay(ctx.now().getTime() - ctx.services.config.wallPlayKeepDays * DAY);
  for (;;) {
    const oldest = await ctx.read.one(oldestQuery, {});
    if (closing.aborted || !oldest?.at) return;
    const day = chinaDay(Date.parse(oldest.at));
    if (day >= keptFrom) return;
    await sealDay(ctx, day);
  }
}

const OF_DAY = `w.started_at >= (?::date)::timestamp at time zone 'Asia/Shanghai'
  and w.started_at < (?::date + 1)::timestamp at time zone 'Asia/Shanghai'`;

/** One day of every screen, whole or not at all: what was shown of each thing, then the turns themselves. */
function sealDay(ctx: RequestContext, day: string): Promise<void> {
  return inTransaction(ctx, async (tx) => {
    const lines = await tx.em.execute<{ id: string }[]>(
      `insert into wall_play_day (id, created_at, screen_id, day, cause, source_id, scene, target, turns, milliseconds,
         first_at, last_at, sha256)
       select uuidv7(), ?::timestamptz, w.screen_id, ?::date, w.cause, w.source_id, w.scene, w.target, count(*),
         round(sum(extract(epoch from w.ended_at - w.started_at)) * 1000), min(w.started_at), max(w.started_at),
         encode(sha256(convert_to(string_agg(extract(epoch from w.started_at) || '-' || extract(epoch from w.ended_at), ','
           order by w.started_at), 'UTF8')), 'hex')
       from screen s join wall_play w on w.screen_id = s.id and ${OF_DAY}
       group by w.screen_id, w.cause, w.source_id, w.scene, w.target returning id`,
      [ctx.now().toISOString(), day, day, day],
    );
    const [gone] = await tx.em.execute<{ count: number }[]>(
      `with gone as (delete from wall_play w using screen s where w.screen_id = s.id and ${OF_DAY} returning 1)
       select count(*)::int as count from gone`,
      [day, day],
    );
    tx.record(playsSealed({ day, lines: lines.length, turns: gone?.count ?? 0 }));
  });
}
