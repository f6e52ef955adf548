import type { Act } from '../../../shell/acts/define-act';
import { correct } from './correct';
import { lookBack } from './look-back';
import { report } from './report';
import type { Shown } from './shown';

export type InstructionAct = 'report' | 'lookBack' | 'correct';

export const ACTS: Readonly<Record<InstructionAct, Act<Shown>>> = { report, lookBack, correct };
