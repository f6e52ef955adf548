import type { MeBlock } from '../../shell/blocks';
import { OfficeEntry } from './OfficeEntry';

export const block: MeBlock = { order: 12, render: () => <OfficeEntry /> };
