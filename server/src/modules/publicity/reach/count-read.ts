import type { SqlEntityManager } from '@mikro-orm/postgresql';

/**
 * Somebody read the page of a published story: one more on its day. Nothing is kept of who it was, and nothing is recorded in
 * the trail. Whoever draws the page calls it once per page that is sent.
 */
export async function countStoryRead(
  ctx: { readonly em: SqlEntityManager; today(): string },
  code: string,
): Promise<void> {
  await ctx.em.fork({ clear: true }).execute(
    `insert into story_reads (story_id, day, count) select s.id, ?::date, 1 from story s
     where s.code = ? and s.status in ('PUBLISHED', 'NEEDS_REVIEW')
     on conflict (story_id, day) do update set count = story_reads.count + 1`,
    [ctx.today(), code],
  );
}
