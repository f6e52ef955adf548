import type { TaskBlock } from '../../shell/blocks';
import { ForParties } from '../../shell/ForParties';
import { TasksBlock } from './TasksBlock';

export const block: TaskBlock = {
  order: 10,
  render: (tell) => (
    <ForParties tell={tell}>
      <TasksBlock tell={tell} />
    </ForParties>
  ),
};
