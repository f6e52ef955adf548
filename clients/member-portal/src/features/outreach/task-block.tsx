import type { TaskBlock } from '../../shell/blocks';
import { ToReadBlock } from './ToReadBlock';

export const block: TaskBlock = { order: 15, render: (tell) => <ToReadBlock tell={tell} /> };
