import type { Instructions_InstructionFragment } from '../../../generated/graphql';

/** What an act on an instruction knows of it. */
export type Shown = Instructions_InstructionFragment;

export const of = ({ id, version }: Shown) => ({ instructionId: id, version });
