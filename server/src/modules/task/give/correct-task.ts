import { LockMode } from '@mikro-orm/core';
import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { keepCorrections } from '../../../kernel/corrections/index.js';
import { StoredFile } from '../../../kernel/files/index.js';
import { NOTE_MAX, textInput } from '../../../kernel/text.js';
import { inTransaction, type Transaction } from '../../../kernel/transaction.js';
import { expectVersion } from '../../../kernel/version.js';
import { addStep, lockTask } from '../lock-part.js';
import { TaskStatus as S, type Task, TaskPart, TaskStepKind } from '../task.entity.js';
import { corrected } from '../task.events.js';
import type { CorrectTaskInput } from '../task.inputs.js';
import { canGive } from '../task.policy.js';
import { TaskRefusalCode as Code, TaskRefusal } from '../task.refusal.js';
import { attachToTask, giveTo, taskWords } from './task-words.js';

const REPORTED: readonly S[] = [S.REPORTED, S.ACCEPTED];
/** Its day goes with the task's, where it is still that. */
const GOES_ALONG: readonly S[] = [S.GIVEN, S.RECEIVED, S.RETURNED];

/** A task is put right, also given to more committees: what it said before is kept, and those who have it are told. */
export async function correctTask(ctx: RequestContext, input: CorrectTaskInput): Promise<Task | TaskRefusal> {
  authorize(canGive(ctx.viewer), 'correct a task');
  const reason = textInput(input.reason, { field: 'reason', max: NOTE_MAX, required: true });
  const { words, committeeIds } = taskWords(input);
  return inTransaction(ctx, async (tx) => {
    const task = await lockTask(tx, input.taskId);
    const before = await saidOf(tx, task);
    expectVersion(task, input.version, before);
    const parts = await tx.em.find(
      TaskPart,
      { task },
      { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true, orderBy: { id: 'asc' } },
    );
    const asksOther = words.ask !== task.ask || words.wanted !== task.wanted || words.startsOn !== task.startsOn;
    if (asksOther && parts.some(({ status }) => REPORTED.includes(status))) return new TaskRefusal(Code.HAS_REPORTS);
    if (words.dueOn !== task.dueOn && words.dueOn < ctx.today()) return new TaskRefusal(Code.DAY_PASSED);
    for (const part of parts) {
      if (words.dueOn === task.dueOn || part.dueOn !== task.dueOn || !GOES_ALONG.includes(part.status)) continue;
      part.dueOn = words.dueOn;
      addStep(tx, part, TaskStepKind.DAY_SET, { words: reason, day: words.dueOn });
    }
    Object.assign(task, words);
    await attachToTask(tx, task, input.fileIds);
    const added = committeeIds.filter((id) => !parts.some(({ committee }) => committee.id === id));
    await giveTo(tx, task, added);
    const changed = keepCorrections(tx, { record: 'task', id: task.id }, before, await saidOf(tx, task), reason);
    if (changed.length === 0 && added.length === 0) return new TaskRefusal(Code.NOTHING_CHANGED);
    if (changed.length > 0) tx.record(corrected({ taskId: task.id }));
    return task;
  });
}

async function saidOf(tx: Transaction, { title, words, ask, wanted, startsOn, dueOn, fileIds }: Task) {
  const files = fileIds.length === 0 ? [] : await tx.em.find(StoredFile, { id: { $in: fileIds } });
  return {
    ...{ title, taskWords: words, taskAsk: ask, startsOn, dueOn },
    wanted: wanted === null ? null : String(wanted),
    files: fileIds.map((id) => files.find((file) => file.id === id)?.name ?? id).join('、') || null,
  };
}
