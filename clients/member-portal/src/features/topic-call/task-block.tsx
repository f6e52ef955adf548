import type { TaskBlock } from '../../shell/blocks';
import { ForParties } from '../../shell/ForParties';
import { OpenCallsBlock } from './OpenCallsBlock';

export const block: TaskBlock = {
  order: 30,
  render: (tell) => (
    <ForParties tell={tell}>
      <OpenCallsBlock tell={tell} />
    </ForParties>
  ),
};
