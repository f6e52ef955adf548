import type { Block } from '../../shell/blocks';
import { StoriesBlock } from './StoriesBlock';

export const blocks: readonly Block[] = [{ place: 'me', order: 61, render: () => <StoriesBlock /> }];
