import { ref } from '@mikro-orm/core';
import { badInput } from '../../../kernel/errors.js';
import { knownIds } from '../../../kernel/id.js';
import type { Transaction } from '../../../kernel/transaction.js';
import { accountIdOf } from '../../../kernel/viewer.js';
import { Department } from '../../roster/index.js';
import { tellStep } from '../act-on-brief.js';
import { BriefStepKind, type OpinionBrief } from '../brief.entity.js';
import { briefEvent } from '../opinion.events.js';
import { OpinionRefusal, OpinionRefusalCode } from '../opinion.refusal.js';
import { InstructionReader, InstructionWording, LeaderInstruction } from './instruction.entity.js';
import { giveTo } from './instruction-holders.js';

const MOST_READERS = 30;

type Said = Pick<
  LeaderInstruction,
  'leaderName' | 'leaderPost' | 'level' | 'instructedOn' | 'addressee' | 'duty' | 'dueOn' | 'lookBackOn'
>;
interface Given {
  readonly said: Said;
  readonly wording: string;
  readonly departmentId: string | null;
  readonly readerIds: readonly string[];
  readonly byOwnHand: boolean;
}

/** An instruction with its wording kept apart, those named told of it. Whoever writes it has read it. */
export async function enterInstruction(
  tx: Transaction,
  brief: OpinionBrief,
  { said, wording, departmentId, readerIds, byOwnHand }: Given,
): Promise<OpinionRefusal | undefined> {
  const { ctx } = tx;
  if (said.instructedOn > ctx.today()) return new OpinionRefusal(OpinionRefusalCode.DAY_IN_FUTURE);
  if (said.dueOn < said.instructedOn || said.lookBackOn < said.dueOn)
    return new OpinionRefusal(OpinionRefusalCode.LOOK_BACK_BEFORE_DUE);
  const department = await departmentInput(tx, departmentId);
  const writer = accountIdOf(ctx.viewer) as string;
  const readers = await readersInput(tx, [...readerIds, writer]);
  const instruction = tx.em.create(LeaderInstruction, {
    ...said,
    brief: ref(brief),
    department: department && ref(department),
    byOwnHand,
    enteredBy: writer,
    createdAt: ctx.now(),
  });
  tx.em.persist(instruction);
  await tx.em.flush();
  tx.em.persist(tx.em.create(InstructionWording, { instruction: ref(instruction), wording, createdAt: ctx.now() }));
  await tx.em.flush();
  // By their own hand without a department it lies with nobody until the office takes it in.
  if (departmentId !== null || !byOwnHand) giveTo(tx, instruction, departmentId, null);
  name(tx, instruction, readers);
  const others = readers.filter((id) => id !== writer);
  tellReaders(tx, brief, instruction, 'readerNamed', others);
  tellStep(tx, brief, BriefStepKind.INSTRUCTED, 'instructed', null, {
    ...{ instructionId: instruction.id, level: instruction.level, departmentId, byOwnHand },
  });
  return undefined;
}

export async function departmentInput(tx: Transaction, departmentId: string | null): Promise<Department | null> {
  const department = departmentId ? await tx.em.findOne(Department, departmentId) : null;
  if (departmentId && !department) throw badInput('departmentId', 'UNKNOWN');
  return department;
}

export async function readersInput(tx: Transaction, given: readonly string[]): Promise<string[]> {
  const ids = knownIds(given);
  if (ids.length > MOST_READERS) throw badInput('readerIds', 'TOO_MANY');
  if (ids.length === 0) return [];
  const [row] = await tx.em.execute(
    `select count(*)::int as known from account where id = any(?::uuid[]) and status <> 'DISABLED'`,
    [`{${ids.join(',')}}`],
  );
  if (Number(row?.known) !== ids.length) throw badInput('readerIds', 'UNKNOWN');
  return ids;
}

export function name(tx: Transaction, instruction: LeaderInstruction, accountIds: readonly string[]): void {
  const namedBy = accountIdOf(tx.ctx.viewer);
  for (const accountId of accountIds)
    tx.em.persist(tx.em.create(InstructionReader, { instruction: ref(instruction), accountId, namedBy }));
}

/** Each of them hears of it. */
export function tellReaders(
  tx: Transaction,
  brief: OpinionBrief,
  instruction: LeaderInstruction,
  what: 'readerNamed' | 'readerEnded',
  accountIds: readonly string[],
): void {
  for (const readerId of accountIds) tx.record(briefEvent(what, brief, { instructionId: instruction.id, readerId }));
}
