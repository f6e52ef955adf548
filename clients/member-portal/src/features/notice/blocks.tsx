import type { Block } from '../../shell/blocks';
import { NoticesBlock } from './NoticesBlock';

export const blocks: readonly Block[] = [{ place: 'me', order: 1, render: () => <NoticesBlock /> }];
