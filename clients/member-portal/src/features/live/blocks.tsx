import type { Block } from '../../shell/blocks';
import { MeetingsBlock } from './MeetingsBlock';

export const blocks: readonly Block[] = [
  { place: 'tasks', order: 20, render: (tell) => <MeetingsBlock tell={tell} /> },
];
