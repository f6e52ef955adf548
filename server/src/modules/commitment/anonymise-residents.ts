import type { Reaction } from '../../kernel/module.js';
import { inTransaction } from '../../kernel/transaction.js';
import { overBefore } from '../topic/index.js';
import { residentsAnonymised } from './commitment.events.js';

const OF_TOPIC = `select c.id from commitment c join topic_consultation k on k.id = c.consultation_id where k.topic_id = ?`;

/**
 * Where the submitter of a topic is anonymised, so are those who spoke of what came of it: their comments at the acceptance, what they
 * said of a relapse, whom a slip was for. How they judged stays. What was said since is younger, and stays until its own time.
 */
export const anonymiseResidents: Reaction<'topic.anonymised'> = (ctx, { data: { topicId }, occurredAt }) =>
  inTransaction(ctx, async (tx) => {
    const before = overBefore(occurredAt);
    const changed = async (sql: string) => (await tx.em.execute<unknown[]>(sql, [topicId, before])).length;
    const comments = await changed(
      `update acceptance_answer set comment = null where commitment_id in (${OF_TOPIC})
       and answered_at < ?::timestamptz and comment is not null returning id`,
    );
    const reports = await changed(
      `update relapse_report set words = '', voice_hash = null where commitment_id in (${OF_TOPIC})
       and reported_at < ?::timestamptz and (words <> '' or voice_hash is not null) returning id`,
    );
    const slips = await changed(
      `update acceptance_invitation set label = '' where commitment_id in (${OF_TOPIC})
       and created_at < ?::timestamptz and label <> '' returning id`,
    );
    if (comments + reports + slips > 0) tx.record(residentsAnonymised({ topicId, comments, reports, slips }));
  });
