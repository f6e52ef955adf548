import type { Reaction } from '../../../kernel/module.js';
import { inTransaction } from '../../../kernel/transaction.js';
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
