import type { Block } from '../../shell/blocks';
import { SearchBlock } from './SearchBlock';

export const blocks: readonly Block[] = [{ place: 'me', order: 5, render: () => <SearchBlock /> }];
