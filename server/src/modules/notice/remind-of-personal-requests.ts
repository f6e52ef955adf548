import type { RequestContext } from '../../kernel/context.js';
import { inPages, PAGE_ROWS } from '../../kernel/in-pages.js';
import { prepared } from '../../kernel/read.js';
import { timelinessBounds } from '../commitment/index.js';
import { subjectOf, tell } from './tell.js';
import { reminders } from './who-is-told.js';

const owedQuery = prepared<{ id: string; dueOn: string }, { dueSoonBefore: string; after: string | null }>(
  'notice.owedPersonalRequests',
  `select r.id, r.answer_by as "dueOn" from personal_request r
   where r.status in ('RECEIVED', 'PREPARED') and r.answer_by < :dueSoonBefore::date
     and (:after::uuid is null or r.id > :after::uuid)
   order by r.id limit ${PAGE_ROWS}`,
);

/** Whoever answers them, once before the day and once after. */
export async function remindOfPersonalRequests(ctx: RequestContext): Promise<void> {
  const { dueSoonBefore, overdueBefore } = timelinessBounds(ctx.services.calendar, ctx.today());
  const rows = inPages((after) => ctx.read.all(owedQuery, { dueSoonBefore, after }));
  for await (const { id, dueOn } of rows)
    await tell(ctx, dueOn < overdueBefore ? reminders.personalRequestOverdue : reminders.personalRequestDueSoon, {
      subject: subjectOf({ personalRequestId: id }),
      detail: { dueOn },
      key: `personalRequest:${id}:${dueOn}`,
      at: ctx.now(),
    });
}
