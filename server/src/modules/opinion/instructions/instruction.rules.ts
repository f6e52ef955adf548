import { accountIdOf, type Viewer } from '../../../kernel/viewer.js';
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
  if (status === InstructionStatus.WITHDRAWN) return OpinionRefusalCode.WRONG_STATUS;
  // Said to hold by mistake, or not any more: it is acted on again.
  if (status === InstructionStatus.HELD && !again) return OpinionRefusalCode.WRONG_STATUS;
  if (again && (again.dueOn < today || again.lookBackOn < again.dueOn)) return OpinionRefusalCode.LOOK_BACK_BEFORE_DUE;
  return null;
}

/** Whoever wrote it, or wrote it down: they alone correct and withdraw it. */
export function isWriter(viewer: Viewer | null, { enteredBy }: Pick<LeaderInstruction, 'enteredBy'>): boolean {
  return enteredBy !== null && enteredBy === accountIdOf(viewer);
}

/** Nothing followed: nobody reported, and it was not opened again. */
export function mayWithdraw({ status, reopened }: Pick<LeaderInstruction, 'status' | 'reopened'>): boolean {
  return status === InstructionStatus.OPEN && reopened === 0;
}

/** What a leader wrote by their own hand stays theirs to correct, numbered, whatever followed; else until it is reported. */
export function mayCorrect({ status, byOwnHand }: Pick<LeaderInstruction, 'status' | 'byOwnHand'>): boolean {
  return status === InstructionStatus.OPEN || (byOwnHand && status !== InstructionStatus.WITHDRAWN);
}

/** Those named; of what was withdrawn the writer alone. */
export function mayReadWording(
  viewer: Viewer | null,
  isReader: boolean,
  instruction: Pick<LeaderInstruction, 'status' | 'enteredBy'>,
): boolean {
  return isReader && (instruction.status !== InstructionStatus.WITHDRAWN || isWriter(viewer, instruction));
}
