import type { RequestContext } from '../../../kernel/context.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { addStep, lockAs } from '../lock-part.js';
import { type TaskPart, TaskStepKind } from '../task.entity.js';
import { partEvent } from '../task.events.js';
import type { ReceiveTaskInput } from '../task.inputs.js';
import { TaskSide } from '../task.policy.js';
import { TaskRefusal } from '../task.refusal.js';
import { statusAfter, TaskAct, whyCannot } from '../task.rules.js';

/** 签收: the committee says that it has it. */
export function receiveTask(ctx: RequestContext, { partId }: ReceiveTaskInput): Promise<TaskPart | TaskRefusal> {
  return inTransaction(ctx, async (tx) => {
    const { part } = await lockAs(tx, partId, TaskSide.COMMITTEE, 'receive a task');
    const why = whyCannot(TaskAct.RECEIVE, part);
    if (why) return new TaskRefusal(why);
    Object.assign(part, { status: statusAfter(TaskAct.RECEIVE, part), receivedAt: ctx.now() });
    addStep(tx, part, TaskStepKind.RECEIVED);
    tx.record(partEvent('received', part));
    return part;
  });
}
