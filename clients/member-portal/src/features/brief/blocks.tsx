import type { Block } from '../../shell/blocks';
import { MyBriefsBlock } from './MyBriefsBlock';

export const blocks: readonly Block[] = [{ place: 'me', order: 15, render: () => <MyBriefsBlock /> }];
