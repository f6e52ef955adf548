import type { MeBlock } from '../../shell/blocks';
import { NoticesBlock } from './NoticesBlock';

export const block: MeBlock = { order: 1, render: () => <NoticesBlock /> };
