import type { MeBlock } from '../../shell/blocks';
import { MyTopicsBlock } from './MyTopicsBlock';

export const block: MeBlock = { order: 10, render: () => <MyTopicsBlock /> };
