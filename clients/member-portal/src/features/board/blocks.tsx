import type { Block } from '../../shell/blocks';
import { BoardBlock } from './BoardBlock';

export const blocks: readonly Block[] = [{ place: 'me', order: 60, render: () => <BoardBlock /> }];
