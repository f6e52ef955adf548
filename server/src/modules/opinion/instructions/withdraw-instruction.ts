import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { NOTE_MAX, textInput } from '../../../kernel/text.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { expectVersion } from '../../../kernel/version.js';
import { lockBrief, standAsIssuedAgain, tellStep } from '../act-on-brief.js';
import { BriefStatus, BriefStepKind } from '../brief.entity.js';
import { OpinionRefusal, OpinionRefusalCode } from '../opinion.refusal.js';
import { lockInstruction } from './instruct.js';
import { InstructionStatus, type LeaderInstruction } from './instruction.entity.js';
import type { WithdrawInstructionInput } from './instruction.inputs.js';
import { isWriter, mayWithdraw } from './instruction.rules.js';

/**
 * 撤回批示: by whoever wrote it, while nothing followed. It counts nowhere any more; its wording is nobody's but the writer's,
 * and everybody who heard of it hears that it is withdrawn.
 */
export function withdrawInstruction(
  ctx: RequestContext,
  input: WithdrawInstructionInput,
): Promise<LeaderInstruction | OpinionRefusal> {
  const reason = textInput(input.reason, { field: 'reason', max: NOTE_MAX, required: true });
  return inTransaction(ctx, async (tx) => {
    // The instruction first, as whoever reports holds it, and then its brief.
    const { instruction } = await lockInstruction(tx, { instructionId: input.instructionId });
    authorize(isWriter(ctx.viewer, instruction), 'withdraw an instruction');
    if (!mayWithdraw(instruction)) return new OpinionRefusal(OpinionRefusalCode.WRONG_STATUS);
    expectVersion(instruction, input.version);
    const brief = await lockBrief(tx, instruction.brief.id);
    instruction.status = InstructionStatus.WITHDRAWN;
    instruction.withdrawnAt = ctx.now();
    instruction.withdrawnReason = reason;
    await tx.em.flush();
    if (brief.status === BriefStatus.FEEDBACK) await standAsIssuedAgain(tx, brief);
    tellStep(tx, brief, BriefStepKind.INSTRUCTION_WITHDRAWN, 'instructionWithdrawn', reason, {
      ...{ instructionId: instruction.id, level: instruction.level, departmentId: instruction.department?.id ?? null },
    });
    return instruction;
  });
}
