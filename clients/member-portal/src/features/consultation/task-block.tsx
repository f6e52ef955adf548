import type { TaskBlock } from '../../shell/blocks';
import { TasksBlock } from './TasksBlock';

export const block: TaskBlock = { order: 10, render: (tell) => <TasksBlock tell={tell} /> };
