import type { MeBlock } from '../../shell/blocks';
import { StudioEntry } from './StudioEntry';

export const block: MeBlock = { order: 18, render: () => <StudioEntry /> };
