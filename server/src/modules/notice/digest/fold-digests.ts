import type { RequestContext } from '../../../kernel/context.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { gatheredKinds } from '../notice.kinds.js';

/**
 * Makes one message of what waits for the same hour of the same person: the first speaks for the others. What was read in the
 * house meanwhile is not in it. Something gathered goes first: it speaks for its own kind already.
 */
export async function foldDigests(ctx: RequestContext): Promise<void> {
  await inTransaction(ctx, ({ em }) =>
    em.execute(
      `with due as (
         select d.id, d.adapter, n.recipient_kind, n.recipient_id, n.read_at, n.kind = any(?::text[]) as gathers
         from notice_delivery d join notice n on n.id = d.notice_id
         where d.state = 'QUEUED' and d.in_digest and d.attempts = 0 and d.carried_by is null and d.next_attempt_at <= ?
         for update of d skip locked
       ), gone as (
         delete from notice_delivery d using due where d.id = due.id and due.read_at is not null
       ), told as (
         select id, first_value(id) over (partition by recipient_kind, recipient_id, adapter order by gathers desc, id) as first
         from due where read_at is null
       )
       update notice_delivery d set carried_by = told.first from told where d.id = told.id and told.first <> d.id`,
      [`{${gatheredKinds.join(',')}}`, ctx.now().toISOString()],
    ),
  );
}
