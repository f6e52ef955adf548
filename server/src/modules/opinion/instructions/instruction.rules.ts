import { OpinionRefusalCode } from '../opinion.refusal.js';
import { InstructionStatus, type LeaderInstruction } from './instruction.entity.js';

/** Why nothing can be reported as done now. */
export function whyNotHandled({ status }: Pick<LeaderInstruction, 'status'>): OpinionRefusalCode | null {
  return status === InstructionStatus.OPEN ? null : OpinionRefusalCode.WRONG_STATUS;
}

/** Why a look-back cannot be written down now; `again`: the days it has to be acted on by. */
export function whyNotLookedBack(
  { status }: Pick<LeaderInstruction, 'status'>,
  again: Pick<LeaderInstruction, 'dueOn' | 'lookBackOn'> | null,
  today: string,
): OpinionRefusalCode | null {
  if (status === InstructionStatus.OPEN) return OpinionRefusalCode.NOT_HANDLED_YET;
  // Said to hold by mistake, or not any more: it is acted on again.
  if (status === InstructionStatus.HELD && !again) return OpinionRefusalCode.WRONG_STATUS;
  if (again && (again.dueOn < today || again.lookBackOn < again.dueOn)) return OpinionRefusalCode.LOOK_BACK_BEFORE_DUE;
  return null;
}
