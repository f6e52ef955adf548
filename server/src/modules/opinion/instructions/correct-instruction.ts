import { LockMode, ref } from '@mikro-orm/core';
import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { notFound } from '../../../kernel/errors.js';
import { knownId } from '../../../kernel/id.js';
import { dayInput, NOTE_MAX, TITLE_MAX, textInput } from '../../../kernel/text.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { expectVersion } from '../../../kernel/version.js';
import { accountIdOf } from '../../../kernel/viewer.js';
import { OpinionBrief } from '../brief.entity.js';
import { briefEvent } from '../opinion.events.js';
import { OpinionRefusal, OpinionRefusalCode } from '../opinion.refusal.js';
import { InstructionStatus, InstructionWording, LeaderInstruction } from './instruction.entity.js';
import type { CorrectInstructionInput } from './instruction.inputs.js';
import { isWriter, mayCorrect } from './instruction.rules.js';
import { InstructionCorrection } from './instruction-correction.entity.js';

/**
 * 更正批示: whoever wrote it (down) puts it right, and nobody else; each time under the next number. What it said before is kept; of the wording only those
 * named read it, here as before, by the same statement. Everybody who may read it, and whoever acts on it, hears of it.
 */
export async function correctInstruction(
  ctx: RequestContext,
  input: CorrectInstructionInput,
): Promise<LeaderInstruction | OpinionRefusal> {
  const given = {
    addressee: textInput(input.addressee, { field: 'addressee', max: TITLE_MAX, required: true }),
    duty: textInput(input.duty, { field: 'duty', max: NOTE_MAX, required: true }),
    dueOn: dayInput(input.dueOn, 'dueOn'),
    lookBackOn: dayInput(input.lookBackOn, 'lookBackOn'),
  };
  const wording = textInput(input.wording, { field: 'wording', max: NOTE_MAX });
  const reason = textInput(input.reason, { field: 'reason', max: NOTE_MAX, required: true });
  return inTransaction(ctx, async (tx) => {
    const instruction = await tx.em.findOne(LeaderInstruction, knownId(input.instructionId), {
      lockMode: LockMode.PESSIMISTIC_WRITE,
    });
    if (!instruction) throw notFound();
    const accountId = accountIdOf(ctx.viewer);
    authorize(isWriter(ctx.viewer, instruction), 'correct an instruction');
    expectVersion(instruction, input.version);
    if (!mayCorrect(instruction)) return new OpinionRefusal(OpinionRefusalCode.WRONG_STATUS);
    // Once it was acted on its days are history; its words are still put right.
    const moved = given.dueOn !== instruction.dueOn || given.lookBackOn !== instruction.lookBackOn;
    if (moved && instruction.status !== InstructionStatus.OPEN)
      return new OpinionRefusal(OpinionRefusalCode.WRONG_STATUS);
    if (given.dueOn < instruction.instructedOn || given.lookBackOn < given.dueOn) {
      return new OpinionRefusal(OpinionRefusalCode.LOOK_BACK_BEFORE_DUE);
    }
    const words = await tx.em.findOneOrFail(InstructionWording, { instruction: instruction.id });
    const before = { ...instruction, wording: words.wording };
    const now = { ...given, wording: wording ?? words.wording };
    const changed = (['wording', 'addressee', 'duty', 'dueOn', 'lookBackOn'] as const).filter(
      (field) => before[field] !== now[field],
    );
    if (changed.length === 0) return instruction;
    for (const field of changed) {
      tx.em.persist(
        tx.em.create(InstructionCorrection, {
          ...{ instruction: ref(instruction), field, saidBefore: before[field], saysNow: now[field], reason },
          correctedBy: accountId,
          at: ctx.now(),
        }),
      );
    }
    Object.assign(instruction, given);
    words.wording = now.wording;
    const brief = await tx.em.findOneOrFail(OpinionBrief, instruction.brief.id);
    const departmentId = instruction.department?.id ?? null;
    tx.record(briefEvent('instructionCorrected', brief, { instructionId: instruction.id, departmentId }));
    return instruction;
  });
}
