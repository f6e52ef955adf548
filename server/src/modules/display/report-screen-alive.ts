import type { RequestContext } from '../../kernel/context.js';
import { BandengError } from '../../kernel/errors.js';

/** A screen says that it is lit. Not an act of anybody: it leaves no audit entry. */
export async function reportScreenAlive(ctx: RequestContext): Promise<Date> {
  if (ctx.viewer?.kind !== 'SCREEN') throw new BandengError('FORBIDDEN');
  const now = ctx.now();
  await ctx.em
    .getConnection()
    .execute('update screen set last_seen_at = ? where id = ?', [now.toISOString(), ctx.viewer.screenId]);
  return now;
}
