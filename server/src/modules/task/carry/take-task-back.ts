import type { RequestContext } from '../../../kernel/context.js';
import { NOTE_MAX, textInput } from '../../../kernel/text.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { expectVersion } from '../../../kernel/version.js';
import { addStep, lockAs } from '../lock-part.js';
import { TaskStatus as S, type TaskPart, TaskStepKind } from '../task.entity.js';
import { partEvent } from '../task.events.js';
import type { TakeTaskBackInput } from '../task.inputs.js';
import { TaskSide } from '../task.policy.js';
import { TaskRefusal } from '../task.refusal.js';
import { statusAfter, TaskAct, whyCannot } from '../task.rules.js';

/** 撤回: what the committee did last and nobody has answered: what it asked for, its report, its receipt. */
export function takeTaskBack(ctx: RequestContext, input: TakeTaskBackInput): Promise<TaskPart | TaskRefusal> {
  const reason = textInput(input.reason, { field: 'reason', max: NOTE_MAX, required: true });
  return inTransaction(ctx, async (tx) => {
    const { part } = await lockAs(tx, input.partId, TaskSide.COMMITTEE, 'take back what a committee did');
    const why = whyCannot(TaskAct.TAKE_BACK, part);
    if (why) return new TaskRefusal(why);
    expectVersion(part, input.version);
    const asked = part.askedDueOn !== null;
    const reported = !asked && part.status === S.REPORTED;
    const status = statusAfter(TaskAct.TAKE_BACK, part);
    if (asked) Object.assign(part, { askedDueOn: null, askedReason: null, askedAt: null });
    // Its words stay, as the beginning of the next one.
    else if (!reported) part.receivedAt = null;
    part.status = status;
    addStep(tx, part, TaskStepKind.TAKEN_BACK, { words: reason });
    tx.record(partEvent('takenBack', part, { reported, asked }));
    return part;
  });
}
