import { v7 } from 'uuid';
import type { RequestContext } from '../../kernel/context.js';
import { BandengError, notFound } from '../../kernel/errors.js';
import { inTransaction } from '../../kernel/transaction.js';
import { accountIdOf } from '../../kernel/viewer.js';
import { topicFollowed, topicUnfollowed } from './notice.events.js';
import { readCodeTelling, topicByCode } from './notice.queries.js';
import type { CodeTelling } from './notice.types.js';

/** From now on this account is told what becomes of the topic with that code. */
export function followTopic(ctx: RequestContext, code: string): Promise<CodeTelling> {
  return follow(ctx, code, true);
}

export function unfollowTopic(ctx: RequestContext, code: string): Promise<CodeTelling> {
  return follow(ctx, code, false);
}

/** Following twice is following. */
async function follow(ctx: RequestContext, code: string, wanted: boolean): Promise<CodeTelling> {
  const accountId = accountIdOf(ctx.viewer);
  if (!accountId) throw new BandengError('FORBIDDEN');
  const topic = await topicByCode(ctx, code);
  if (!topic) throw notFound();
  await inTransaction(ctx, async (tx) => {
    const changed = wanted
      ? await tx.em.execute(
          `insert into topic_follow (id, created_at, topic_id, account_id) values (?, ?, ?, ?)
           on conflict do nothing returning id`,
          [v7(), ctx.now().toISOString(), topic.topicId, accountId],
        )
      : await tx.em.execute('delete from topic_follow where topic_id = ? and account_id = ? returning id', [
          topic.topicId,
          accountId,
        ]);
    if (changed.length > 0)
      tx.record(wanted ? topicFollowed({ topicId: topic.topicId }) : topicUnfollowed({ topicId: topic.topicId }));
  });
  const telling = await readCodeTelling(ctx, code);
  if (!telling) throw notFound();
  return telling;
}
