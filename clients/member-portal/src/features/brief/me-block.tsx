import type { MeBlock } from '../../shell/blocks';
import { MyBriefsBlock } from './MyBriefsBlock';

export const block: MeBlock = { order: 15, render: () => <MyBriefsBlock /> };
