import type { MeBlock } from '../../shell/blocks';
import { BoardBlock } from './BoardBlock';

export const block: MeBlock = { order: 60, render: () => <BoardBlock /> };
