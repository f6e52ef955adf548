import { LockMode, ref } from '@mikro-orm/core';
import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { badInput, notFound } from '../../../kernel/errors.js';
import { knownId, knownIdOrNull, knownIds } from '../../../kernel/id.js';
import { dayInput, NOTE_MAX, TITLE_MAX, textInput } from '../../../kernel/text.js';
import { inTransaction, type Transaction } from '../../../kernel/transaction.js';
import { expectVersion } from '../../../kernel/version.js';
import { accountIdOf, hasRole, holdsDepartment, Role } from '../../../kernel/viewer.js';
import { Department } from '../../roster/index.js';
import { actOnBrief, addStep, tellStep } from '../act-on-brief.js';
import { BriefStatus, BriefStepKind, OpinionBrief } from '../brief.entity.js';
import { BriefAct } from '../brief-acts.rules.js';
import { briefEvent } from '../opinion.events.js';
import { canNameReaders, canReadInstructions } from '../opinion.policy.js';
import { OpinionRefusal, OpinionRefusalCode } from '../opinion.refusal.js';
import { enterInstruction, name, readersInput, tellReaders } from './enter-instruction.js';
import {
  InstructionReader,
  InstructionReading,
  InstructionStatus,
  InstructionWording,
  LeaderInstruction,
} from './instruction.entity.js';
import type {
  LookBackInput,
  NameReadersInput,
  RecordInstructionInput,
  ReportHandlingInput,
} from './instruction.inputs.js';
import { mayReadWording, whyNotHandled, whyNotLookedBack } from './instruction.rules.js';
import type { WordingOfInstruction } from './instruction.types.js';
import { InstructionCorrection } from './instruction-correction.entity.js';

const NAME_MAX = 40;

/** 批示: written down with its wording kept apart, who may read that, and what follows from it. */
export async function recordInstruction(
  ctx: RequestContext,
  input: RecordInstructionInput,
): Promise<OpinionBrief | OpinionRefusal> {
  const words = {
    leaderName: textInput(input.leaderName, { field: 'leaderName', max: NAME_MAX, required: true }),
    leaderPost: textInput(input.leaderPost, { field: 'leaderPost', max: TITLE_MAX, required: true }),
    level: input.level,
    instructedOn: dayInput(input.instructedOn, 'instructedOn'),
    addressee: textInput(input.addressee, { field: 'addressee', max: TITLE_MAX, required: true }),
    duty: textInput(input.duty, { field: 'duty', max: NOTE_MAX, required: true }),
    dueOn: dayInput(input.dueOn, 'dueOn'),
    lookBackOn: dayInput(input.lookBackOn, 'lookBackOn'),
  };
  const wording = textInput(input.wording, { field: 'wording', max: NOTE_MAX, required: true });
  const departmentId = knownIdOrNull(input.departmentId);
  const { briefId, version, clientMutationId } = input;
  const said = { ...words, wording, departmentId, readerIds: input.readerIds };
  return actOnBrief(
    ctx,
    BriefAct.RECORD_INSTRUCTION,
    { briefId, version, clientMutationId, input: said },
    ({ tx, brief }) =>
      enterInstruction(tx, brief, {
        ...{ said: words, wording, departmentId, readerIds: input.readerIds, byOwnHand: false },
      }),
  );
}

interface Asked {
  readonly instructionId: string;
  readonly version?: number;
}

interface Found {
  readonly instruction: LeaderInstruction;
  readonly brief: OpinionBrief;
  readonly isReader: boolean;
  /** Of the department it was given to. */
  readonly handles: boolean;
}

export async function lockInstruction(tx: Transaction, { instructionId, version }: Asked): Promise<Found> {
  const instruction = await tx.em.findOne(LeaderInstruction, knownId(instructionId), {
    lockMode: LockMode.PESSIMISTIC_WRITE,
  });
  if (!instruction) throw notFound();
  const { viewer } = tx.ctx;
  const accountId = accountIdOf(viewer);
  const isReader =
    accountId !== null &&
    (await tx.em.count(InstructionReader, { instruction: instruction.id, accountId, endedAt: null })) > 0;
  const handles = instruction.department !== null && holdsDepartment(viewer, instruction.department.id);
  if (!isReader && !handles && !canReadInstructions(viewer)) throw notFound();
  if (version !== undefined) expectVersion(instruction, version);
  const brief = await tx.em.findOneOrFail(OpinionBrief, instruction.brief.id);
  return { instruction, brief, isReader, handles };
}

/**
 * Who may read the wording from now on: said by those who may, or by a leader, who names others. Nobody who is not named
 * names themselves.
 */
export function nameReaders(ctx: RequestContext, input: NameReadersInput): Promise<LeaderInstruction | OpinionRefusal> {
  return inTransaction(ctx, async (tx) => {
    const { instruction, brief, isReader } = await lockInstruction(tx, input);
    authorize(canNameReaders(ctx.viewer, { isReader }), 'name readers');
    if (instruction.status === InstructionStatus.WITHDRAWN) return new OpinionRefusal(OpinionRefusalCode.WRONG_STATUS);
    const wanted = new Set(await readersInput(tx, input.readerIds));
    if (wanted.size === 0) return new OpinionRefusal(OpinionRefusalCode.READERS_NEEDED);
    if (!isReader && wanted.has(accountIdOf(ctx.viewer) as string)) {
      return new OpinionRefusal(OpinionRefusalCode.NOT_ONESELF);
    }
    const known = await tx.em.find(InstructionReader, { instruction: instruction.id });
    const ids = (readers: readonly InstructionReader[]) => readers.map(({ accountId }) => accountId);
    const again = known.filter(({ accountId, endedAt }) => wanted.has(accountId) && endedAt !== null);
    const ended = known.filter(({ accountId, endedAt }) => !wanted.has(accountId) && endedAt === null);
    for (const reader of again) reader.endedAt = null;
    for (const reader of ended) reader.endedAt = ctx.now();
    for (const { accountId } of known) wanted.delete(accountId);
    name(tx, instruction, [...wanted]);
    tx.record(briefEvent('readersNamed', brief, { instructionId: instruction.id }));
    tellReaders(tx, brief, instruction, 'readerNamed', [...ids(again), ...wanted]);
    tellReaders(tx, brief, instruction, 'readerEnded', ids(ended));
    return instruction;
  });
}

/** The wording, for somebody named; that they read it is written down before they do. */
export function readWording(ctx: RequestContext, instructionId: string): Promise<WordingOfInstruction> {
  return inTransaction(ctx, async (tx) => {
    const { instruction, brief, isReader } = await lockInstruction(tx, { instructionId });
    authorize(mayReadWording(ctx.viewer, isReader, instruction), 'read the wording of an instruction');
    tx.em.persist(
      tx.em.create(InstructionReading, {
        instruction: ref(instruction),
        accountId: accountIdOf(ctx.viewer) as string,
        readAt: ctx.now(),
      }),
    );
    tx.record(briefEvent('wordingRead', brief, { instructionId: instruction.id }));
    const { wording } = await tx.em.findOneOrFail(InstructionWording, { instruction: instruction.id });
    // Words that were corrected are a leader's words as well: they come with these, to the same people.
    const corrections = await tx.em.find(
      InstructionCorrection,
      { instruction: instruction.id, field: 'wording' },
      { orderBy: { at: 'desc', id: 'desc' } },
    );
    const numbers = await correctionNumbers(tx, instruction.id);
    const earlier = corrections.map(({ saidBefore, reason, at }) => ({
      number: numbers.get(at.getTime()) ?? 0,
      wording: saidBefore,
      reason,
      at: at.toISOString(),
    }));
    return { id: instruction.id, wording, earlier };
  });
}

/** Which correction was made at a moment: they are numbered in the order they were made, whatever they put right. */
async function correctionNumbers(tx: Transaction, instructionId: string): Promise<ReadonlyMap<number, number>> {
  const made = await tx.em.find(
    InstructionCorrection,
    { instruction: instructionId },
    { orderBy: { at: 'asc', id: 'asc' } },
  );
  const moments = [...new Set(made.map(({ at }) => at.getTime()))];
  return new Map(moments.map((at, index) => [at, index + 1]));
}

/** What was done: said by the department it was given to, or written down for whoever it was given to. */
export async function reportHandling(
  ctx: RequestContext,
  input: ReportHandlingInput,
): Promise<LeaderInstruction | OpinionRefusal> {
  const note = textInput(input.note, { field: 'note', max: NOTE_MAX, required: true });
  return inTransaction(ctx, async (tx) => {
    const { instruction, brief, handles } = await lockInstruction(tx, { instructionId: input.instructionId });
    authorize(handles || hasRole(ctx.viewer, Role.SECRETARIAT), 'report what was done');
    const why = whyNotHandled(instruction);
    if (why) return new OpinionRefusal(why);
    expectVersion(instruction, input.version);
    instruction.status = InstructionStatus.HANDLED;
    instruction.handledNote = note;
    instruction.handledOn = ctx.today();
    addStep(tx, brief, BriefStepKind.HANDLED, note);
    tx.record(briefEvent('instructionHandled', brief, { instructionId: instruction.id }));
    return instruction;
  });
}

/** 批示办理回头看: it holds, or it has to be acted on again by another day. */
export async function lookBack(ctx: RequestContext, input: LookBackInput): Promise<LeaderInstruction | OpinionRefusal> {
  const note = textInput(input.note, { field: 'note', max: NOTE_MAX, required: true });
  if (!input.holds && (!input.dueOn || !input.lookBackOn)) throw badInput('dueOn', 'REQUIRED');
  const again = input.holds
    ? null
    : {
        dueOn: dayInput(input.dueOn as string, 'dueOn'),
        lookBackOn: dayInput(input.lookBackOn as string, 'lookBackOn'),
      };
  return inTransaction(ctx, async (tx) => {
    const { instruction, brief } = await lockInstruction(tx, { instructionId: input.instructionId });
    authorize(hasRole(ctx.viewer, Role.SECRETARIAT), 'look back');
    const why = whyNotLookedBack(instruction, again, ctx.today());
    if (why) return new OpinionRefusal(why);
    // What is acted on again keeps its brief out of the archive: it is retrieved first.
    if (again && brief.status === BriefStatus.ARCHIVED) return new OpinionRefusal(OpinionRefusalCode.WRONG_STATUS);
    expectVersion(instruction, input.version);
    instruction.lookedBackOn = ctx.today();
    instruction.lookBackNote = note;
    if (again) {
      Object.assign(instruction, again);
      instruction.reopened += 1;
    }
    instruction.status = again ? InstructionStatus.OPEN : InstructionStatus.HELD;
    addStep(tx, brief, BriefStepKind.LOOKED_BACK, note);
    tx.record(briefEvent('instructionLookedBack', brief, { instructionId: instruction.id, holds: input.holds }));
    return instruction;
  });
}
