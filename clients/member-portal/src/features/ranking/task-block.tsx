import type { TaskBlock } from '../../shell/blocks';
import { RankingsBlock } from './RankingsBlock';

export const block: TaskBlock = { order: 25, render: (tell) => <RankingsBlock tell={tell} /> };
