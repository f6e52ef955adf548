import type { Block } from '../../shell/blocks';
import { TasksBlock } from './TasksBlock';

export const blocks: readonly Block[] = [{ place: 'tasks', order: 10, render: (tell) => <TasksBlock tell={tell} /> }];
