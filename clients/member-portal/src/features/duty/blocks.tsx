import type { Block } from '../../shell/blocks';
import { DutyBlock } from './DutyBlock';

export const blocks: readonly Block[] = [{ place: 'me', order: 16, render: () => <DutyBlock /> }];
