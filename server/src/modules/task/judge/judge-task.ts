import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { dayInputOrNull, NOTE_MAX, textInput } from '../../../kernel/text.js';
import { inTransaction, type Transaction } from '../../../kernel/transaction.js';
import { expectVersion } from '../../../kernel/version.js';
import { addStep, lockAs } from '../lock-part.js';
import { type TaskPart, TaskStepKind } from '../task.entity.js';
import { partEvent } from '../task.events.js';
import type { JudgeTaskInput, TakeTaskBackInput } from '../task.inputs.js';
import { mayJudge, TaskSide } from '../task.policy.js';
import { TaskRefusal } from '../task.refusal.js';
import { statusAfter, TaskAct, whyCannot, whyNotThatDay, whyTooFew } from '../task.rules.js';
import { asItsCommittee, COUNTED } from '../task-facts.sql.js';

const whose = (part: TaskPart) => ({ committeeId: part.committee.id, reportedBy: part.reportedBy });

/** 验收或退回: by whoever gave it; nobody judges a report of their own. */
export function judgeTask(ctx: RequestContext, input: JudgeTaskInput): Promise<TaskPart | TaskRefusal> {
  const { accept } = input;
  const words = textInput(input.words, { field: 'words', max: NOTE_MAX });
  // A report that goes back says what is missing.
  if (!accept) textInput(input.words, { field: 'words', max: NOTE_MAX, required: true });
  const day = accept ? null : dayInputOrNull(input.dueOn, 'dueOn');
  return inTransaction(ctx, async (tx) => {
    const { part, task } = await lockAs(tx, input.partId, TaskSide.GIVER, 'judge a report');
    authorize(mayJudge(ctx.viewer, whose(part)), 'judge a report of their own');
    const act = accept ? TaskAct.ACCEPT : TaskAct.RETURN;
    const why =
      whyCannot(act, part) ??
      (accept ? whyTooFew(task, await countedOf(tx, part), words) : null) ??
      (day !== null && day !== part.dueOn ? whyNotThatDay(day, part.dueOn, ctx.today()) : null);
    if (why) return new TaskRefusal(why);
    expectVersion(part, input.version);
    if (day !== null) part.dueOn = day;
    Object.assign(part, { status: statusAfter(act, part), decidedAt: ctx.now(), decisionWords: words });
    addStep(tx, part, accept ? TaskStepKind.ACCEPTED : TaskStepKind.RETURNED, { words, day });
    tx.record(partEvent(accept ? 'accepted' : 'returned', part));
    return part;
  });
}

/** 撤回验收意见: the report lies before whoever gave the task again; what counted because of it counts no more. */
export function takeTaskDecisionBack(ctx: RequestContext, input: TakeTaskBackInput): Promise<TaskPart | TaskRefusal> {
  const reason = textInput(input.reason, { field: 'reason', max: NOTE_MAX, required: true });
  return inTransaction(ctx, async (tx) => {
    const { part } = await lockAs(tx, input.partId, TaskSide.GIVER, 'take back a judgement');
    authorize(mayJudge(ctx.viewer, whose(part)), 'take back a judgement of a report of their own');
    const why = whyCannot(TaskAct.TAKE_DECISION_BACK, part);
    if (why) return new TaskRefusal(why);
    expectVersion(part, input.version);
    Object.assign(part, {
      status: statusAfter(TaskAct.TAKE_DECISION_BACK, part),
      decidedAt: null,
      decisionWords: null,
    });
    // What a committee asked for after it was returned is asked for no more.
    Object.assign(part, { askedDueOn: null, askedReason: null, askedAt: null });
    addStep(tx, part, TaskStepKind.DECISION_TAKEN_BACK, { words: reason });
    tx.record(partEvent('decisionTakenBack', part));
    return part;
  });
}

async function countedOf(tx: Transaction, part: TaskPart): Promise<number> {
  const [row] = await tx.em.execute<{ counted: number | null }[]>(
    `select ${asItsCommittee(COUNTED('p', 't'))} as counted
     from task_part p join task t on t.id = p.task_id where p.id = ?::uuid`,
    [part.id],
  );
  return row?.counted ?? 0;
}
