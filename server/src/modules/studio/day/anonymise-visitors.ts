import type { Reaction } from '../../../kernel/module.js';
import { inTransaction, type Transaction } from '../../../kernel/transaction.js';
import { visitorAnonymised } from '../studio.events.js';

/** Where a visit became a topic, its visitor is anonymised with the submitter. */
export const anonymiseVisitors: Reaction<'topic.anonymised'> = (ctx, { data: { topicId } }) =>
  inTransaction(ctx, async (tx) => {
    const visits = await tx.em.execute<{ id: string }[]>(
      `update studio_visit set visitor_name = null, visitor_phone = null, village = null, anonymised_at = ?::timestamptz, version = version + 1
       where topic_id = ? and num_nonnulls(visitor_name, visitor_phone, village) > 0 returning id`,
      [ctx.now().toISOString(), topicId],
    );
    for (const { id } of visits) tx.record(visitorAnonymised({ topicId, visitId: id }));
  });

/** The same of these visits, because their visitor asked. */
export async function eraseVisitors(tx: Transaction, ids: readonly string[]): Promise<number> {
  const visits = await tx.em.execute<{ id: string; topicId: string | null }[]>(
    `update studio_visit set visitor_name = null, visitor_phone = null, village = null, anonymised_at = ?::timestamptz,
       version = version + 1
     where id = any(?::uuid[]) and num_nonnulls(visitor_name, visitor_phone, village) > 0
     returning id, topic_id as "topicId"`,
    [tx.ctx.now().toISOString(), `{${ids.join(',')}}`],
  );
  for (const { id: visitId, topicId } of visits)
    tx.record(visitorAnonymised({ visitId, ...(topicId ? { topicId } : {}) }));
  return visits.length;
}
