import type { Block } from '../../shell/blocks';
import { RankingsBlock } from './RankingsBlock';

export const blocks: readonly Block[] = [
  { place: 'tasks', order: 25, render: (tell) => <RankingsBlock tell={tell} /> },
];
