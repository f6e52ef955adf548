import type { MeBlock } from '../../shell/blocks';
import { DutyBlock } from './DutyBlock';

export const block: MeBlock = { order: 16, render: () => <DutyBlock /> };
