import type { TaskBlock } from '../../shell/blocks';
import { ForParties } from '../../shell/ForParties';
import { MeetingsBlock } from './MeetingsBlock';

export const block: TaskBlock = {
  order: 20,
  render: (tell) => (
    <ForParties tell={tell}>
      <MeetingsBlock tell={tell} />
    </ForParties>
  ),
};
