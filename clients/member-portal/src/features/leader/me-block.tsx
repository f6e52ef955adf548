import type { MeBlock } from '../../shell/blocks';
import { LeaderBlock } from './LeaderBlock';

export const block: MeBlock = { order: 10, render: () => <LeaderBlock /> };
