import { LockMode } from '@mikro-orm/core';
import { authorize } from '../../kernel/authorize.js';
import { notFound } from '../../kernel/errors.js';
import { knownId } from '../../kernel/id.js';
import type { Transaction } from '../../kernel/transaction.js';
import { accountIdOf, memberIdOf } from '../../kernel/viewer.js';
import { Task, TaskHelper, TaskPart, TaskStep, type TaskStepKind } from './task.entity.js';
import { sidesOf, TaskSide } from './task.policy.js';

/** A committee's part of a task whose row is held: those who act on it take turns. */
export interface Held {
  readonly part: TaskPart;
  readonly task: Task;
  readonly sides: ReadonlySet<TaskSide>;
  /** Named, and not taken off. */
  readonly helpers: readonly TaskHelper[];
}

/** For the house, its committee and the members named; to others there is none. */
export async function lockPart(tx: Transaction, id: string): Promise<Held> {
  const part = await tx.em.findOne(TaskPart, knownId(id), { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
  if (!part) throw notFound();
  const helpers = await tx.em.find(TaskHelper, { part, takenOffAt: null }, { refresh: true });
  const memberIds = helpers.map(({ member }) => member.id);
  const sides = sidesOf(tx.ctx.viewer, { committeeId: part.committee.id, memberIds });
  if (sides.size === 0) throw notFound();
  return { part, task: await tx.em.findOneOrFail(Task, part.task.id, { refresh: true }), sides, helpers };
}

/** The same for one side of it. */
export async function lockAs(tx: Transaction, id: string, side: TaskSide, act: string): Promise<Held> {
  const held = await lockPart(tx, id);
  authorize(held.sides.has(side), act);
  return held;
}

export const ownHelper = ({ helpers }: Pick<Held, 'helpers'>, tx: Transaction): TaskHelper | undefined => {
  const memberId = memberIdOf(tx.ctx.viewer);
  return helpers.find(({ member }) => member.id === memberId);
};

export function addStep(
  tx: Transaction,
  part: TaskPart,
  kind: TaskStepKind,
  { words = null, day = null }: { readonly words?: string | null; readonly day?: string | null } = {},
): void {
  const actedBy = accountIdOf(tx.ctx.viewer) as string;
  tx.em.persist(tx.em.create(TaskStep, { part: part.id, kind, at: tx.ctx.now(), actedBy, words, day }));
}

/** Of the task itself: for whoever gives tasks. */
export async function lockTask(tx: Transaction, id: string): Promise<Task> {
  const task = await tx.em.findOne(Task, knownId(id), { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
  if (!task) throw notFound();
  return task;
}
