import type { MeBlock } from '../../shell/blocks';
import { SearchBlock } from './SearchBlock';

export const block: MeBlock = { order: 5, render: () => <SearchBlock /> };
