import { dayInChina } from '../../kernel/clock.js';
import type { RequestContext } from '../../kernel/context.js';
import { inPages, PAGE_ROWS } from '../../kernel/in-pages.js';
import { prepared } from '../../kernel/read.js';
import { timelinessBounds } from '../commitment/index.js';
import { subjectOf, tell } from './tell.js';
import { reminders } from './who-is-told.js';

/** So many working days a committee has to say that a task has arrived. */
const RECEIVE_WORKING_DAYS = 2;

interface Open {
  readonly id: string;
  readonly taskId: string;
  readonly committeeId: string;
  readonly isReceived: boolean;
  readonly givenAt: string;
  readonly dueOn: string;
}
const openTasksQuery = prepared<Open, { after: string | null }>(
  'notice.openTasks',
  `select p.id, p.task_id as "taskId", p.committee_id as "committeeId", p.status <> 'GIVEN' as "isReceived",
     p.given_at as "givenAt", p.due_on as "dueOn"
   from task_part p where p.status in ('GIVEN', 'RECEIVED', 'RETURNED') and (:after::uuid is null or p.id > :after::uuid)
   order by p.id limit ${PAGE_ROWS}`,
);

/** Nobody has said that it arrived; its day comes; its day has passed. Once each, and anew for another day. */
export async function remindOfTasks(ctx: RequestContext): Promise<void> {
  const { calendar } = ctx.services;
  const { dueSoonBefore, overdueBefore } = timelinessBounds(calendar, ctx.today());
  for await (const part of inPages((after) => ctx.read.all(openTasksQuery, { after }))) {
    const say = (reminder: 'taskToReceive' | 'taskDueSoon' | 'taskOverdue') =>
      tell(ctx, reminders[reminder], {
        subject: subjectOf({ taskId: part.taskId, taskPartId: part.id, committeeId: part.committeeId }),
        key: `task:${part.id}:${reminder}:${part.dueOn}`,
        at: ctx.now(),
      });
    const waited = calendar.between(dayInChina(new Date(part.givenAt)), ctx.today());
    if (!part.isReceived && waited >= RECEIVE_WORKING_DAYS) await say('taskToReceive');
    if (part.dueOn < overdueBefore) await say('taskOverdue');
    else if (part.dueOn < dueSoonBefore) await say('taskDueSoon');
  }
}
