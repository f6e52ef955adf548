import type { Feature } from '../../registry';
import { acts } from './acts';

/** 宣传报道 on the phone: what was told, a draft from the spot, and the facts a unit is asked to check. */
export const feature: Feature = {
  openRoutes: [
    { path: 'stories', lazy: () => import('./StoriesPage') },
    { path: 'check', lazy: () => import('./CheckPage') },
  ],
  focusRoutes: [{ path: 'stories/new', lazy: () => import('./DraftPage') }],
  acts,
};
