import type { MeBlock } from '../../shell/blocks';
import { PracticesEntry } from './PracticesEntry';

export const block: MeBlock = { order: 19, render: () => <PracticesEntry /> };
