import type { Act } from '../../../shell/acts/define-act';
import { correct } from './correct';
import { lookBack } from './look-back';
import { report } from './report';
import type { Shown } from './shown';
import { takeIn } from './take-in';
import { withdraw } from './withdraw';

export type InstructionAct = 'report' | 'lookBack' | 'correct' | 'takeIn' | 'withdraw';

export const ACTS: Readonly<Record<InstructionAct, Act<Shown>>> = { report, lookBack, correct, takeIn, withdraw };
