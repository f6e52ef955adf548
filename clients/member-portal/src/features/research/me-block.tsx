import type { MeBlock } from '../../shell/blocks';
import { ResearchEntry } from './ResearchEntry';

export const block: MeBlock = { order: 17, render: () => <ResearchEntry /> };
