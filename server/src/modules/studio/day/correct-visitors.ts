import type { Reaction } from '../../../kernel/module.js';
import { inTransaction } from '../../../kernel/transaction.js';

/** Where a visit became a topic and its submitter put name or telephone right, the visit says so too. */
export const correctVisitors: Reaction<'topic.submitterCorrected'> = (ctx, { data: { topicId } }) =>
  inTransaction(ctx, async (tx) => {
    await tx.em.execute(
      `update studio_visit v set visitor_phone = t.submitter_phone, visitor_name = coalesce(t.submitter_name, v.visitor_name),
         version = v.version + 1
       from topic t where t.id = v.topic_id and v.topic_id = ? and v.anonymised_at is null
         and (v.visitor_phone, v.visitor_name) is distinct from
           (t.submitter_phone, coalesce(t.submitter_name, v.visitor_name))`,
      [topicId],
    );
  });
