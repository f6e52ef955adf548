import { ref } from '@mikro-orm/core';
import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { badInput } from '../../../kernel/errors.js';
import { knownIdOrNull } from '../../../kernel/id.js';
import { NOTE_MAX, textInput } from '../../../kernel/text.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { expectVersion } from '../../../kernel/version.js';
import { hasRole, Role } from '../../../kernel/viewer.js';
import { briefEvent } from '../opinion.events.js';
import { OpinionRefusal, OpinionRefusalCode } from '../opinion.refusal.js';
import { departmentInput } from './enter-instruction.js';
import { lockInstruction } from './instruct.js';
import { InstructionStatus, type LeaderInstruction } from './instruction.entity.js';
import type { TakeInInstructionInput } from './instruction.inputs.js';
import { giveTo } from './instruction-holders.js';

/**
 * 登记承办: the office takes in what a leader wrote by their own hand and says which department it lies with; with none, the
 * office reports itself. It may be given to another department until somebody has reported: then why is said, and kept with who
 * had it until when.
 */
export function takeInInstruction(
  ctx: RequestContext,
  input: TakeInInstructionInput,
): Promise<LeaderInstruction | OpinionRefusal> {
  const departmentId = knownIdOrNull(input.departmentId);
  const reason = textInput(input.reason, { field: 'reason', max: NOTE_MAX });
  return inTransaction(ctx, async (tx) => {
    const { instruction, brief } = await lockInstruction(tx, input);
    authorize(hasRole(ctx.viewer, Role.SECRETARIAT), 'take in an instruction');
    if (!instruction.byOwnHand || instruction.status !== InstructionStatus.OPEN)
      return new OpinionRefusal(OpinionRefusalCode.WRONG_STATUS);
    expectVersion(instruction, input.version);
    const former = instruction.department?.id ?? null;
    if (instruction.takenInAt && former === departmentId) return instruction;
    const department = await departmentInput(tx, departmentId);
    const moved = former !== departmentId;
    const lay = former !== null || instruction.takenInAt !== null;
    if (lay && moved && !reason) throw badInput('reason', 'REQUIRED');
    if (!lay || moved) giveTo(tx, instruction, departmentId, lay ? reason : null);
    instruction.department = department && ref(department);
    instruction.takenInAt = ctx.now();
    tx.record(
      briefEvent('instructionTakenIn', brief, {
        ...{ instructionId: instruction.id, departmentId, moved },
        formerDepartmentId: moved ? former : null,
      }),
    );
    return instruction;
  });
}
