import type { RequestContext } from '../../kernel/context.js';
import { inTransaction, type Transaction } from '../../kernel/transaction.js';
import { anonymised } from './topic.events.js';

const YEARS = 2;
const AT_ONCE = 200;

/** What was over by then is anonymised: nothing has happened to it since. */
export function overBefore(now: Date): string {
  const then = new Date(now);
  then.setUTCFullYear(then.getUTCFullYear() - YEARS);
  return then.toISOString();
}

/**
 * 匿名化: two years after a topic was over, and the one it was merged into, the name and the telephone of its submitter are taken away;
 * its words stay. Whatever happens to one in between begins its two years anew. Those somebody works on are left for the next night.
 */
export async function anonymiseSubmitters(ctx: RequestContext, closing?: AbortSignal): Promise<void> {
  const before = overBefore(ctx.now());
  let done = AT_ONCE;
  while (done === AT_ONCE && !closing?.aborted) done = await inTransaction(ctx, (tx) => anonymiseSome(tx, before));
}

async function anonymiseSome(tx: Transaction, before: string): Promise<number> {
  const rows = await tx.em.execute<{ id: string; left_name: boolean; left_phone: boolean }[]>(
    `update topic t set left_name = t.left_name or t.submitter_name is not null,
       left_phone = t.left_phone or t.submitter_phone is not null,
       submitter_name = null, submitter_phone = null, anonymised_at = ?::timestamptz, version = t.version + 1
     where t.id in (
       select o.id from topic o join topic l on l.id = case o.status when 'MERGED' then topic_lead(o.id) else o.id end
       where o.anonymised_at is null and o.status in ('CLOSED', 'DECLINED', 'TRANSFERRED', 'TO_BRIEF', 'MERGED')
         and l.status in ('CLOSED', 'DECLINED', 'TRANSFERRED', 'TO_BRIEF') and o.created_at < ?::timestamptz
         and not exists (select from topic_step s where s.topic_id in (o.id, l.id) and s.at >= ?::timestamptz)
       order by o.id limit ? for update of o, l skip locked)
     returning t.id, t.left_name, t.left_phone`,
    [tx.ctx.now().toISOString(), before, before, AT_ONCE],
  );
  for (const { id, left_name: hadName, left_phone: hadPhone } of rows)
    tx.record(anonymised({ topicId: id, hadName, hadPhone }));
  return rows.length;
}
