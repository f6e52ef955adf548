import type { RequestContext } from '../../../kernel/context.js';
import { dayInputOrNull, NOTE_MAX, textInput } from '../../../kernel/text.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { expectVersion } from '../../../kernel/version.js';
import { addStep, lockAs } from '../lock-part.js';
import { type TaskPart, TaskStepKind } from '../task.entity.js';
import { partEvent } from '../task.events.js';
import type { SetTaskDayInput } from '../task.inputs.js';
import { TaskSide } from '../task.policy.js';
import { TaskRefusal } from '../task.refusal.js';
import { TaskAct, whyCannot, whyNotSet } from '../task.rules.js';

/** Another day for one committee, asked for or not; or what was asked for is refused. Set anew where it was wrong. */
export function setTaskDay(ctx: RequestContext, input: SetTaskDayInput): Promise<TaskPart | TaskRefusal> {
  const words = textInput(input.words, { field: 'words', max: NOTE_MAX, required: true });
  const day = dayInputOrNull(input.dueOn, 'dueOn');
  return inTransaction(ctx, async (tx) => {
    const { part } = await lockAs(tx, input.partId, TaskSide.GIVER, 'set the day of a task');
    const why =
      day === null
        ? whyCannot(TaskAct.REFUSE_EXTENSION, part)
        : (whyCannot(TaskAct.SET_DAY, part) ?? whyNotSet(day, part.dueOn, ctx.today()));
    if (why) return new TaskRefusal(why);
    expectVersion(part, input.version);
    Object.assign(part, { askedDueOn: null, askedReason: null, askedAt: null });
    if (day !== null) part.dueOn = day;
    addStep(tx, part, day === null ? TaskStepKind.EXTENSION_REFUSED : TaskStepKind.DAY_SET, { words, day });
    tx.record(partEvent(day === null ? 'extensionRefused' : 'daySet', part));
    return part;
  });
}
