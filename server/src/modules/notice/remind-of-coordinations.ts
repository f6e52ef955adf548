import { dayInChina } from '../../kernel/clock.js';
import type { RequestContext } from '../../kernel/context.js';
import { inPages, PAGE_ROWS } from '../../kernel/in-pages.js';
import { prepared } from '../../kernel/read.js';
import { timelinessBounds } from '../commitment/index.js';
import { subjectOf, tell } from './tell.js';
import { reminders } from './who-is-told.js';

/** So many working days before people sit together. */
const REMIND_WORKING_DAYS = 1;

interface Waiting {
  readonly id: string;
  readonly commitmentId: string;
  readonly status: 'PROPOSED' | 'AGREED' | 'RECORDED';
  readonly startsAt: string;
  readonly answerBy: string | null;
}
const waitingQuery = prepared<Waiting, { after: string | null }>(
  'notice.coordinations',
  `select d.id, d.commitment_id as "commitmentId", d.status, d.starts_at as "startsAt", d.answer_by as "answerBy"
   from coordination d where d.status in ('PROPOSED', 'AGREED', 'RECORDED') and (:after::uuid is null or d.id > :after::uuid)
   order by d.id limit ${PAGE_ROWS}`,
);

/** Its day comes; it has passed without a record; a record nobody has looked at. Once each. */
async function remindOfMeetings(ctx: RequestContext): Promise<void> {
  const { calendar } = ctx.services;
  const rows = inPages((after) => ctx.read.all(waitingQuery, { after }));
  for await (const { id, commitmentId, status, startsAt, answerBy } of rows) {
    const left = calendar.between(ctx.today(), dayInChina(new Date(startsAt)));
    const isOver = new Date(startsAt) <= ctx.now();
    const say = (reminder: keyof typeof reminders, day: string) =>
      tell(ctx, reminders[reminder], {
        subject: subjectOf({ coordinationId: id, commitmentId }),
        key: `coordination:${id}:${reminder}:${day}`,
        at: ctx.now(),
      });
    if (status === 'PROPOSED' && left <= REMIND_WORKING_DAYS) await say('coordinationToDecide', startsAt);
    if (status === 'AGREED' && !isOver && left <= REMIND_WORKING_DAYS) await say('coordinationSoon', startsAt);
    if (status === 'AGREED' && isOver && left < 0) await say('coordinationToRecord', startsAt);
    if (status === 'RECORDED' && answerBy !== null && ctx.today() >= answerBy)
      await say('coordinationToConfirm', answerBy);
  }
}

interface OpenStep {
  readonly id: string;
  readonly coordinationId: string;
  readonly commitmentId: string;
  readonly dueOn: string;
}
const stepsQuery = prepared<OpenStep, { dueSoonBefore: string; after: string | null }>(
  'notice.coordinationSteps',
  `select s.id, s.coordination_id as "coordinationId", d.commitment_id as "commitmentId", s.due_on as "dueOn"
   from coordination_step s join coordination d on d.id = s.coordination_id
   where s.outcome is null and s.withdrawn_at is null and s.due_on < :dueSoonBefore::date and d.status <> 'CONTESTED'
     and (:after::uuid is null or s.id > :after::uuid)
   order by s.id limit ${PAGE_ROWS}`,
);

/** Once before the day a step was agreed for, and once after. */
async function remindOfSteps(ctx: RequestContext): Promise<void> {
  const { dueSoonBefore, overdueBefore } = timelinessBounds(ctx.services.calendar, ctx.today());
  const rows = inPages((after) => ctx.read.all(stepsQuery, { dueSoonBefore, after }));
  for await (const { id, dueOn, ...of } of rows) {
    const isLate = dueOn < overdueBefore;
    await tell(ctx, isLate ? reminders.coordinationStepOverdue : reminders.coordinationStepDueSoon, {
      subject: subjectOf({ ...of, coordinationStepId: id }),
      detail: { dueOn },
      key: `coordinationStep:${id}:${dueOn}`,
      at: ctx.now(),
    });
  }
}

export async function remindOfCoordinations(ctx: RequestContext): Promise<void> {
  await remindOfMeetings(ctx);
  await remindOfSteps(ctx);
}
