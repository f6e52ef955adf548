import type { Feature } from '../../registry';
import { acts } from './documents';

/** 履职档案: what I did, from the records; what of it earns points. */
export const feature: Feature = {
  focusRoutes: [
    { path: 'duty', lazy: () => import('./FilePage') },
    { path: 'duty/points', lazy: () => import('./PointsPage') },
    { path: 'duty/outside', lazy: () => import('./OutsidePage') },
    { path: 'duty/outside/:id', lazy: () => import('./OutsidePage') },
  ],
  acts,
};
