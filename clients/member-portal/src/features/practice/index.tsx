import type { Feature } from '../../registry';

/** 经验库: what other committees learned, to read. */
export const feature: Feature = {
  focusRoutes: [
    { path: 'practices', lazy: () => import('./PracticesPage') },
    { path: 'practices/:id', lazy: () => import('./PracticePage') },
  ],
};
