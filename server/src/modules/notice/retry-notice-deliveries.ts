import { authorize } from '../../kernel/authorize.js';
import type { RequestContext } from '../../kernel/context.js';
import { badInput } from '../../kernel/errors.js';
import { knownIds } from '../../kernel/id.js';
import { inTransaction } from '../../kernel/transaction.js';
import { hasRole, Role } from '../../kernel/viewer.js';
import { deliveriesRetried } from './notice.events.js';
import type { DeliveriesRetried } from './notice.types.js';

const MOST = 100;

/** Queues again what was given up, as if it were new. What is queued or sent stays as it is. */
export async function retryNoticeDeliveries(ctx: RequestContext, ids: readonly string[]): Promise<DeliveriesRetried> {
  authorize(hasRole(ctx.viewer, Role.SECRETARIAT), 'retry deliveries');
  const wanted = knownIds(ids);
  if (wanted.length > MOST) throw badInput('deliveryIds', 'TOO_MANY');
  const now = ctx.now().toISOString();
  return inTransaction(ctx, async (tx) => {
    const again = await tx.em.execute(
      `update notice_delivery set state = 'QUEUED', attempts = 0, queued_at = ?, next_attempt_at = ?, last_error = null,
         in_digest = false, carried_by = null
       where state = 'FAILED' and id = any(?::uuid[]) returning id`,
      [now, now, `{${wanted.join(',')}}`],
    );
    if (again.length > 0) tx.record(deliveriesRetried({ count: again.length }));
    return { count: again.length };
  });
}
