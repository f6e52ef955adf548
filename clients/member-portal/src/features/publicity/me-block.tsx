import type { MeBlock } from '../../shell/blocks';
import { StoriesBlock } from './StoriesBlock';

export const block: MeBlock = { order: 61, render: () => <StoriesBlock /> };
