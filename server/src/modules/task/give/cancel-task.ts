import { LockMode } from '@mikro-orm/core';
import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { badInput } from '../../../kernel/errors.js';
import { knownIds } from '../../../kernel/id.js';
import { NOTE_MAX, textInput } from '../../../kernel/text.js';
import { inTransaction, type Transaction } from '../../../kernel/transaction.js';
import { addStep, lockTask } from '../lock-part.js';
import { type Task, TaskPart, TaskStepKind } from '../task.entity.js';
import { partEvent } from '../task.events.js';
import type { CancelTaskInput } from '../task.inputs.js';
import { canGive } from '../task.policy.js';
import { TaskRefusal } from '../task.refusal.js';
import { statusAfter, TaskAct, whyCannot } from '../task.rules.js';

/** 取消任务: for those committees it is asked of no more. */
export const cancelTask = (ctx: RequestContext, input: CancelTaskInput) =>
  turnParts(ctx, input, TaskAct.CANCEL, (tx, part, reason) => {
    const { status } = part;
    Object.assign(part, { status: statusAfter(TaskAct.CANCEL, part), cancelledFrom: status, cancelledReason: reason });
    addStep(tx, part, TaskStepKind.CANCELLED, { words: reason });
    tx.record(partEvent('cancelled', part));
  });

/** It is asked of them again, as far as they had come. */
export const restoreTask = (ctx: RequestContext, input: CancelTaskInput) =>
  turnParts(ctx, input, TaskAct.RESTORE, (tx, part, reason) => {
    Object.assign(part, { status: statusAfter(TaskAct.RESTORE, part), cancelledFrom: null, cancelledReason: null });
    addStep(tx, part, TaskStepKind.RESTORED, { words: reason });
    tx.record(partEvent('restored', part));
  });

async function turnParts(
  ctx: RequestContext,
  input: CancelTaskInput,
  act: TaskAct,
  turn: (tx: Transaction, part: TaskPart, reason: string) => void,
): Promise<Task | TaskRefusal> {
  authorize(canGive(ctx.viewer), 'call off a task');
  const reason = textInput(input.reason, { field: 'reason', max: NOTE_MAX, required: true });
  const partIds = knownIds(input.partIds);
  if (partIds.length === 0) throw badInput('partIds', 'REQUIRED');
  return inTransaction(ctx, async (tx) => {
    const task = await lockTask(tx, input.taskId);
    const parts = await tx.em.find(
      TaskPart,
      { task, id: { $in: partIds } },
      { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true, orderBy: { id: 'asc' } },
    );
    if (parts.length !== partIds.length) throw badInput('partIds', 'UNKNOWN');
    for (const part of parts) {
      const why = whyCannot(act, part);
      if (why) return new TaskRefusal(why);
    }
    for (const part of parts) turn(tx, part, reason);
    return task;
  });
}
