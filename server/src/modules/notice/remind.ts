import { dayInChina } from '../../kernel/clock.js';
import type { RequestContext } from '../../kernel/context.js';
import { inPages, PAGE_ROWS } from '../../kernel/in-pages.js';
import { prepared } from '../../kernel/read.js';
import { timelinessBounds } from '../commitment/index.js';
import { type OpenChecklist, type ReadinessItemKind, readOpenChecklists } from '../consultation/index.js';
import { remindOfAppraisals } from './remind-of-appraisals.js';
import { remindOfCoordinations } from './remind-of-coordinations.js';
import { remindOfDirectives } from './remind-of-directives.js';
import { remindOfPersonalRequests } from './remind-of-personal-requests.js';
import { remindOfPromises } from './remind-of-promises.js';
import { remindOfReceptions } from './remind-of-receptions.js';
import { remindOfTasks } from './remind-of-tasks.js';
import { subjectOf, tell } from './tell.js';
import { reminders } from './who-is-told.js';

/** So many working days before an item is due, its reminder goes out. */
const REMIND_WORKING_DAYS = 1;
const [FIRST_HOUR, LAST_HOUR] = [8, 20];

/** Reminds on working days, by day: each item once before it is due and once after. */
export async function remind(ctx: RequestContext): Promise<void> {
  const hour = new Date(ctx.now().getTime() + 8 * 3_600_000).getUTCHours();
  if (!ctx.services.calendar.isWorkingDay(ctx.today()) || hour < FIRST_HOUR || hour >= LAST_HOUR) return;
  await remindOfChecklists(ctx);
  await remindOfMinutes(ctx);
  await remindOfPromises(ctx);
  await remindOfLookBacks(ctx);
  await remindOfInstructions(ctx);
  await remindOfPolicies(ctx);
  await remindOfAppraisals(ctx);
  await remindOfCoordinations(ctx);
  await remindOfDirectives(ctx);
  await remindOfPersonalRequests(ctx);
  await remindOfReceptions(ctx);
  await remindOfTasks(ctx);
}

interface Told {
  readonly kind: string;
  readonly participantId: string;
  readonly dueOn: string;
  readonly items: readonly ReadinessItemKind[];
}
const toldQuery = prepared<Told, { consultationId: string }>(
  'notice.toldItems',
  `select distinct kind, detail ->> 'participantId' as "participantId", detail ->> 'dueOn' as "dueOn",
     detail -> 'items' as items
   from notice where consultation_id = :consultationId and kind in ('CHECKLIST_DUE_SOON', 'CHECKLIST_OVERDUE')`,
);

async function remindOfChecklists(ctx: RequestContext): Promise<void> {
  for await (const checklist of readOpenChecklists(ctx.services)) {
    const told = await ctx.read.all(toldQuery, { consultationId: checklist.consultationId });
    for (const person of checklist.people) await remindPerson(ctx, checklist.consultationId, person, told);
  }
}

/** Those items of one day that this person was not told of yet make one notice. */
async function remindPerson(
  ctx: RequestContext,
  consultationId: string,
  { participantId, items }: OpenChecklist['people'][number],
  told: readonly Told[],
): Promise<void> {
  for (const reminder of [reminders.checklistDueSoon, reminders.checklistOverdue]) {
    const isLate = reminder === reminders.checklistOverdue;
    const owed = items.filter(
      ({ isDone, isWaiting, workingDaysLeft: left }) =>
        !isDone && !isWaiting && left !== null && (isLate ? left < 0 : left >= 0 && left <= REMIND_WORKING_DAYS),
    );
    for (const dueOn of new Set(owed.map((item) => item.dueOn))) {
      const known = told.filter(
        (one) => one.kind === reminder.kind && one.participantId === participantId && one.dueOn === dueOn,
      );
      const fresh = owed
        .filter((item) => item.dueOn === dueOn && !known.some((one) => one.items.includes(item.kind)))
        .map(({ kind }) => kind);
      if (fresh.length === 0) continue;
      await tell(ctx, reminder, {
        subject: subjectOf({ consultationId, participantId }),
        detail: { participantId, dueOn, items: fresh },
        key: `checklist:${consultationId}:${dueOn}:${fresh.join('+')}`,
        at: ctx.now(),
      });
    }
  }
}

interface OwedMinutes {
  readonly meetingId: string;
  readonly consultationId: string;
  readonly endedAt: string;
  readonly workingDays: number;
  readonly told: readonly string[];
}
const owedMinutesQuery = prepared<OwedMinutes, Record<string, never>>(
  'notice.owedMinutes',
  `select m.id as "meetingId", k.id as "consultationId", m.ended_at as "endedAt",
     f.minutes_working_days as "workingDays",
     (select coalesce(json_agg(distinct n.kind), '[]') from notice n
      where n.consultation_id = k.id and n.kind in ('MINUTES_DUE_SOON', 'MINUTES_OVERDUE')) as told
   from meeting m join consultation k on k.id = m.consultation_id
   join consultation_terms f on f.consultation_id = k.id
   where m.status = 'ENDED' and k.status = 'MINUTES_DRAFT' order by m.id`,
);

/** Minutes go out within the working days of the form: those who owe them hear of it the day before, and once after. */
async function remindOfMinutes(ctx: RequestContext): Promise<void> {
  const { calendar } = ctx.services;
  for (const { meetingId, consultationId, endedAt, workingDays, told } of await ctx.read.all(owedMinutesQuery, {})) {
    const dueOn = calendar.add(dayInChina(new Date(endedAt)), workingDays).day;
    const left = calendar.between(ctx.today(), dueOn);
    if (left > REMIND_WORKING_DAYS) continue;
    const reminder = left < 0 ? reminders.minutesOverdue : reminders.minutesDueSoon;
    if (told.includes(reminder.kind)) continue;
    await tell(ctx, reminder, {
      subject: subjectOf({ consultationId }),
      detail: { dueOn },
      key: `minutes:${meetingId}:${dueOn}`,
      at: ctx.now(),
    });
  }
}

interface DueLookBack {
  readonly id: string;
  readonly commitmentId: string;
  readonly consultationId: string;
  readonly kind: string;
  readonly dueOn: string;
  readonly isOverdue: boolean;
}
const dueLookBacksQuery = prepared<DueLookBack, { dueSoonBefore: string; today: string; after: string | null }>(
  'notice.dueLookBacks',
  `select b.id, b.commitment_id as "commitmentId", c.consultation_id as "consultationId", b.kind, b.due_on as "dueOn",
     b.due_on < :today::date as "isOverdue"
   from look_back b join commitment c on c.id = b.commitment_id
   where b.looked_at is null and b.dropped_at is null and b.due_on < :dueSoonBefore::date
     and (:after::uuid is null or b.id > :after::uuid)
   order by b.id limit ${PAGE_ROWS}`,
);

/** Once before a look-back is due and once after; of what could not be solved, its department is told too. */
async function remindOfLookBacks(ctx: RequestContext): Promise<void> {
  const { dueSoonBefore } = timelinessBounds(ctx.services.calendar, ctx.today());
  const rows = inPages((after) => ctx.read.all(dueLookBacksQuery, { dueSoonBefore, today: ctx.today(), after }));
  for await (const { id, commitmentId, consultationId, kind, dueOn, isOverdue } of rows) {
    const soon = kind === 'NEXT_LOOK' ? reminders.nextLookDue : reminders.lookBackDue;
    await tell(ctx, isOverdue ? reminders.lookBackOverdue : soon, {
      subject: subjectOf({ commitmentId, consultationId }),
      detail: { dueOn },
      key: `lookBack:${id}:${dueOn}`,
      at: ctx.now(),
    });
  }
}

interface OwedInstruction {
  readonly id: string;
  readonly briefId: string;
  readonly isHandled: boolean;
  readonly dueOn: string;
}
const owedInstructionsQuery = prepared<OwedInstruction, { dueSoonBefore: string; after: string | null }>(
  'notice.owedInstructions',
  `select i.id, i.brief_id as "briefId", i.status = 'HANDLED' as "isHandled",
     case when i.status = 'HANDLED' then i.look_back_on else i.due_on end as "dueOn"
   from leader_instruction i
   where i.status in ('OPEN', 'HANDLED') and case when i.status = 'HANDLED' then i.look_back_on else i.due_on end < :dueSoonBefore::date
     and (:after::uuid is null or i.id > :after::uuid)
   order by i.id limit ${PAGE_ROWS}`,
);

/**
 * Once before an instruction is to be acted on and once after; so with the look-back once it was. An instruction that is
 * opened again has another day, and is reminded of anew. Of its wording nothing is said.
 */
async function remindOfInstructions(ctx: RequestContext): Promise<void> {
  const { dueSoonBefore, overdueBefore } = timelinessBounds(ctx.services.calendar, ctx.today());
  const rows = inPages((after) => ctx.read.all(owedInstructionsQuery, { dueSoonBefore, after }));
  for await (const { id, briefId, isHandled, dueOn } of rows) {
    const isLate = dueOn < overdueBefore;
    const [soon, late] = isHandled
      ? [reminders.instructionLookBackDue, reminders.instructionLookBackOverdue]
      : [reminders.instructionDueSoon, reminders.instructionOverdue];
    await tell(ctx, isLate ? late : soon, {
      subject: subjectOf({ briefId, instructionId: id }),
      detail: { dueOn },
      key: `instruction:${id}:${dueOn}`,
      at: ctx.now(),
    });
  }
}

interface DuePolicy {
  readonly id: string;
  readonly readBy: string;
}
const duePoliciesQuery = prepared<DuePolicy, { today: string; laterFrom: string }>(
  'notice.duePolicies',
  `select n.id, n.read_by as "readBy" from policy_notice n
   where n.status = 'PUBLISHED' and n.read_by >= :today::date and n.read_by < :laterFrom::date
     and exists (select from policy_reader r where r.notice_id = n.id and r.read_at is null)
   order by n.read_by, n.id`,
);

/** Once before the day a policy notice should have been read by, whoever has not read it. */
async function remindOfPolicies(ctx: RequestContext): Promise<void> {
  const today = ctx.today();
  const laterFrom = ctx.services.calendar.add(today, REMIND_WORKING_DAYS + 1).day;
  for (const { id, readBy } of await ctx.read.all(duePoliciesQuery, { today, laterFrom })) {
    await tell(ctx, reminders.policyDueSoon, {
      subject: subjectOf({ policyNoticeId: id }),
      detail: { dueOn: readBy },
      key: `policyDue:${id}:${readBy}`,
      at: ctx.now(),
    });
  }
}
