import type { RequestContext } from '../../../kernel/context.js';
import { dayInput, NOTE_MAX, textInput } from '../../../kernel/text.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { expectVersion } from '../../../kernel/version.js';
import { addStep, lockAs } from '../lock-part.js';
import { type TaskPart, TaskStepKind } from '../task.entity.js';
import { partEvent } from '../task.events.js';
import type { AskTaskExtensionInput } from '../task.inputs.js';
import { TaskSide } from '../task.policy.js';
import { TaskRefusal } from '../task.refusal.js';
import { TaskAct, whyCannot, whyNotThatDay } from '../task.rules.js';

/** 申请延期: a later day and why; asked anew, it says something else. The day stands until whoever gave it says so. */
export function askTaskExtension(ctx: RequestContext, input: AskTaskExtensionInput): Promise<TaskPart | TaskRefusal> {
  const reason = textInput(input.reason, { field: 'reason', max: NOTE_MAX, required: true });
  const dueOn = dayInput(input.dueOn, 'dueOn');
  return inTransaction(ctx, async (tx) => {
    const { part } = await lockAs(tx, input.partId, TaskSide.COMMITTEE, 'ask for a later day');
    const why = whyCannot(TaskAct.ASK_EXTENSION, part) ?? whyNotThatDay(dueOn, part.dueOn, ctx.today());
    if (why) return new TaskRefusal(why);
    expectVersion(part, input.version);
    Object.assign(part, { askedDueOn: dueOn, askedReason: reason, askedAt: ctx.now() });
    addStep(tx, part, TaskStepKind.EXTENSION_ASKED, { words: reason, day: dueOn });
    tx.record(partEvent('extensionAsked', part));
    return part;
  });
}
