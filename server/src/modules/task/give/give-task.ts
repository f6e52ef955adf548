import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { badInput } from '../../../kernel/errors.js';
import { inTransaction, once } from '../../../kernel/transaction.js';
import { accountIdOf } from '../../../kernel/viewer.js';
import { Task } from '../task.entity.js';
import type { GiveTaskInput } from '../task.inputs.js';
import { canGive } from '../task.policy.js';
import { TaskRefusal, TaskRefusalCode } from '../task.refusal.js';
import { attachToTask, giveTo, taskWords } from './task-words.js';

/** 下达任务: to one, several or all committees; each hears of it. */
export async function giveTask(
  ctx: RequestContext,
  { clientMutationId, ...input }: GiveTaskInput,
): Promise<Task | TaskRefusal> {
  authorize(canGive(ctx.viewer), 'give a task');
  const { words, committeeIds } = taskWords(input);
  if (committeeIds.length === 0) throw badInput('committeeIds', 'REQUIRED');
  return inTransaction(ctx, async (tx) => {
    const give = async () => {
      if (words.dueOn < ctx.today()) return new TaskRefusal(TaskRefusalCode.DAY_PASSED);
      const task = tx.em.create(Task, {
        ...words,
        givenBy: accountIdOf(ctx.viewer) as string,
        givenAt: ctx.now(),
      });
      tx.em.persist(task);
      await tx.em.flush();
      await attachToTask(tx, task, input.fileIds);
      await giveTo(tx, task, committeeIds);
      return task;
    };
    if (!clientMutationId) return give();
    return once<Task, Task | TaskRefusal>(tx, { act: 'giveTask', clientMutationId, input }, give, (id) =>
      tx.em.findOneOrFail(Task, id),
    );
  });
}
