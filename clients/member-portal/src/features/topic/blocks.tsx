import type { Block } from '../../shell/blocks';
import { MyTopicsBlock } from './MyTopicsBlock';

export const blocks: readonly Block[] = [{ place: 'me', order: 10, render: () => <MyTopicsBlock /> }];
