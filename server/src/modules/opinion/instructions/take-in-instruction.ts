import { ref } from '@mikro-orm/core';
import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { knownIdOrNull } from '../../../kernel/id.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { expectVersion } from '../../../kernel/version.js';
import { hasRole, Role } from '../../../kernel/viewer.js';
import { briefEvent } from '../opinion.events.js';
import { OpinionRefusal, OpinionRefusalCode } from '../opinion.refusal.js';
import { departmentInput } from './enter-instruction.js';
import { lockInstruction } from './instruct.js';
import { InstructionStatus, type LeaderInstruction } from './instruction.entity.js';
import type { TakeInInstructionInput } from './instruction.inputs.js';

/**
 * 登记承办: the office takes in what a leader wrote by their own hand and says which department it lies with; with none, the
 * office reports itself. It may be given to another department until somebody has reported.
 */
export function takeInInstruction(
  ctx: RequestContext,
  input: TakeInInstructionInput,
): Promise<LeaderInstruction | OpinionRefusal> {
  const departmentId = knownIdOrNull(input.departmentId);
  return inTransaction(ctx, async (tx) => {
    const { instruction, brief } = await lockInstruction(tx, input);
    authorize(hasRole(ctx.viewer, Role.SECRETARIAT), 'take in an instruction');
    if (!instruction.byOwnHand || instruction.status !== InstructionStatus.OPEN)
      return new OpinionRefusal(OpinionRefusalCode.WRONG_STATUS);
    expectVersion(instruction, input.version);
    const former = instruction.department?.id ?? null;
    if (instruction.takenInAt && former === departmentId) return instruction;
    const department = await departmentInput(tx, departmentId);
    instruction.department = department && ref(department);
    instruction.takenInAt = ctx.now();
    const moved = former !== departmentId;
    tx.record(
      briefEvent('instructionTakenIn', brief, {
        ...{ instructionId: instruction.id, departmentId, moved },
        formerDepartmentId: moved ? former : null,
      }),
    );
    return instruction;
  });
}
