import { v7 } from 'uuid';
import type { RequestContext } from '../../../kernel/context.js';
import { BandengError, badInput } from '../../../kernel/errors.js';
import { knownIdOrNull } from '../../../kernel/id.js';
import { instantInput } from '../../../kernel/text.js';
import { pairedScreen } from '../../display/index.js';
import type { WallPlayInput } from '../signage.inputs.js';

const MOST_AT_ONCE = 200;
const CODE = /^[A-Z_]{1,20}$/;
/** Clocks on walls are odd; a screen goes by the server's, give or take. */
const AHEAD_MS = 5 * 60_000;
/** One that heard nothing goes on for fourteen days, and says so when it is back. */
const BACK_MS = 30 * 86_400_000;

/**
 * A paired screen says what it showed. It may say so twice: of one beginning the first account stands. Not an act of anybody: it
 * leaves no audit entry.
 */
export async function reportPlays(ctx: RequestContext, plays: readonly WallPlayInput[]): Promise<number> {
  const wall = await pairedScreen(ctx.read, ctx.viewer);
  if (!wall) throw new BandengError('FORBIDDEN');
  const { screenId } = wall;
  if (plays.length < 1 || plays.length > MOST_AT_ONCE) throw badInput('plays', 'COUNT');
  const now = ctx.now().getTime();
  const [earliest, latest] = [now - BACK_MS, now + AHEAD_MS];
  const rows = plays.map(({ cause, sourceId, scene, target, from, to }, index) => {
    for (const [field, code] of Object.entries({ cause, scene })) {
      if (!CODE.test(code)) throw badInput(`plays.${index}.${field}`, 'FORMAT');
    }
    const [began, ended] = [instantInput(from, `plays.${index}.from`), instantInput(to, `plays.${index}.to`)];
    if (ended <= began || ended.getTime() > latest || began.getTime() < earliest)
      throw badInput(`plays.${index}.to`, 'RANGE');
    return {
      ...{ id: v7(), cause, scene, source_id: knownIdOrNull(sourceId), target: knownIdOrNull(target) },
      ...{ started_at: began.toISOString(), ended_at: ended.toISOString() },
    };
  });
  await ctx.em.getConnection().execute(
    `insert into wall_play (id, created_at, screen_id, cause, source_id, scene, target, started_at, ended_at)
     select p.id, ?::timestamptz, ?::uuid, p.cause, p.source_id, p.scene, p.target, p.started_at, p.ended_at
     from jsonb_to_recordset(?::jsonb) as p(id uuid, cause text, source_id uuid, scene text, target text,
       started_at timestamptz, ended_at timestamptz)
     on conflict (screen_id, started_at) do nothing`,
    [ctx.now().toISOString(), screenId, JSON.stringify(rows)],
  );
  return rows.length;
}
