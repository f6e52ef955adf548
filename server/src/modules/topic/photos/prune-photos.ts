import type { RequestContext } from '../../../kernel/context.js';
import { PHOTO_KIND } from './file-access.js';

/** A draft lies on a telephone for longer; the telephone keeps its photographs and brings them again. */
const KEPT_HOURS = 48;
const AT_ONCE = 500;

/** Photographs that came and were not sent with anything are thrown away. */
export async function prunePhotos(ctx: RequestContext): Promise<void> {
  const before = new Date(ctx.now().getTime() - KEPT_HOURS * 3_600_000).toISOString();
  const em = ctx.em.fork({ clear: true });
  let gone: unknown[];
  do {
    gone = await em.execute(
      `delete from stored_file where subject_id is null and id in (select f.id from stored_file f
         where f.subject_kind = ? and f.subject_id is null and f.created_at < ?::timestamptz order by f.created_at limit ?)
       returning id`,
      [PHOTO_KIND, before, AT_ONCE],
    );
  } while (gone.length === AT_ONCE);
}
