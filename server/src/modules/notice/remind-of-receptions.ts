import type { RequestContext } from '../../kernel/context.js';
import { inPages, PAGE_ROWS } from '../../kernel/in-pages.js';
import { prepared } from '../../kernel/read.js';
import { subjectOf, tell } from './tell.js';
import { reminders } from './who-is-told.js';

interface Day {
  readonly id: string;
  readonly studioId: string;
  readonly onDay: string;
}
const openReceptionsQuery = prepared<Day, { from: string; to: string; after: string | null }>(
  'notice.openReceptions',
  `select r.id, r.studio_id as "studioId", r.on_day as "onDay" from reception r
   where r.cancelled_at is null and r.closed_at is null and r.on_day between :from::date and :to::date
     and (:after::uuid is null or r.id > :after::uuid) order by r.id limit ${PAGE_ROWS}`,
);

/** Of what is left open longer than this nobody is reminded any more. */
const DAYS_BACK = 30;

const shifted = (day: string, days: number) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** On the last working day before a reception day, and once after it where nobody has closed it. */
export async function remindOfReceptions(ctx: RequestContext): Promise<void> {
  const today = ctx.today();
  const between = (from: string, to: string) =>
    inPages((after) => ctx.read.all(openReceptionsQuery, { from, to, after }));
  const say = (reminder: typeof reminders.receptionSoon | typeof reminders.receptionToClose, day: Day) =>
    tell(ctx, reminder, {
      subject: subjectOf({ studioId: day.studioId, receptionId: day.id }),
      detail: { dueOn: day.onDay },
      key: `reception:${day.id}:${day.onDay}`,
      at: ctx.now(),
    });
  let until = shifted(today, 1);
  while (!ctx.services.calendar.isWorkingDay(until)) until = shifted(until, 1);
  for await (const day of between(today, until)) await say(reminders.receptionSoon, day);
  for await (const day of between(shifted(today, -DAYS_BACK), shifted(today, -1)))
    await say(reminders.receptionToClose, day);
}
