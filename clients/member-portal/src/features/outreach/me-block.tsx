import type { MeBlock } from '../../shell/blocks';
import { PoliciesEntry } from './PoliciesEntry';

export const block: MeBlock = { order: 16, render: () => <PoliciesEntry /> };
