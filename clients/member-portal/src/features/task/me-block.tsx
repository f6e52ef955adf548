import type { MeBlock } from '../../shell/blocks';
import { TaskEntry } from './TaskEntry';

export const block: MeBlock = { order: 18, render: () => <TaskEntry /> };
