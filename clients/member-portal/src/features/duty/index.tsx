import type { Feature } from '../../registry';
import { DutyBlock } from './DutyBlock';

/** 履职档案: what became of what I wrote, as points. */
export const feature: Feature = {
  focusRoutes: [{ path: 'duty', lazy: () => import('./DutyPage') }],
  blocks: [{ place: 'me', order: 16, render: () => <DutyBlock /> }],
};
