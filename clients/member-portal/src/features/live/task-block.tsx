import type { TaskBlock } from '../../shell/blocks';
import { MeetingsBlock } from './MeetingsBlock';

export const block: TaskBlock = { order: 20, render: (tell) => <MeetingsBlock tell={tell} /> };
