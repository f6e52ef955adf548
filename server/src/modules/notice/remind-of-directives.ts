import type { RequestContext } from '../../kernel/context.js';
import { inPages, PAGE_ROWS } from '../../kernel/in-pages.js';
import { prepared } from '../../kernel/read.js';
import { timelinessBounds } from '../commitment/index.js';
import { subjectOf, tell } from './tell.js';
import { reminders } from './who-is-told.js';

interface Owed {
  readonly id: string;
  readonly consultationId: string;
  readonly dueOn: string;
}
const owedQuery = prepared<Owed, { dueSoonBefore: string; after: string | null }>(
  'notice.owedDirectives',
  `select d.id, d.consultation_id as "consultationId", d.due_on as "dueOn" from directive d
   where d.withdrawn_at is null and d.due_on < :dueSoonBefore::date
     and exists (select from directive_answer a where a.directive_id = d.id and a.answered_at is null)
     and (:after::uuid is null or d.id > :after::uuid)
   order by d.id limit ${PAGE_ROWS}`,
);

/** Those who owe a leader an answer, once before its day and once after; after it the leader hears of it too. */
export async function remindOfDirectives(ctx: RequestContext): Promise<void> {
  const { dueSoonBefore, overdueBefore } = timelinessBounds(ctx.services.calendar, ctx.today());
  const rows = inPages((after) => ctx.read.all(owedQuery, { dueSoonBefore, after }));
  for await (const { id, consultationId, dueOn } of rows) {
    const occasion = {
      subject: subjectOf({ directiveId: id, consultationId }),
      detail: { dueOn },
      key: `directive:${id}:${dueOn}`,
      at: ctx.now(),
    };
    if (dueOn >= overdueBefore) await tell(ctx, reminders.directiveDueSoon, occasion);
    else
      for (const reminder of ['directiveOverdue', 'directiveNotAnswered'] as const)
        await tell(ctx, reminders[reminder], occasion);
  }
}
