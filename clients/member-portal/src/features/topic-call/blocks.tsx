import type { Block } from '../../shell/blocks';
import { OpenCallsBlock } from './OpenCallsBlock';

export const blocks: readonly Block[] = [
  { place: 'tasks', order: 30, render: (tell) => <OpenCallsBlock tell={tell} /> },
];
