import type { Block } from '../../shell/blocks';
import { PoliciesEntry } from './PoliciesEntry';
import { ToReadBlock } from './ToReadBlock';

export const blocks: readonly Block[] = [
  { place: 'tasks', order: 15, render: (tell) => <ToReadBlock tell={tell} /> },
  { place: 'me', order: 16, render: () => <PoliciesEntry /> },
];
