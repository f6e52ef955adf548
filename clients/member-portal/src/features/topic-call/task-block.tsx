import type { TaskBlock } from '../../shell/blocks';
import { OpenCallsBlock } from './OpenCallsBlock';

export const block: TaskBlock = { order: 30, render: (tell) => <OpenCallsBlock tell={tell} /> };
