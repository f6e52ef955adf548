import type { Feature } from '../../registry';

/** What I was told. */
export const feature: Feature = {
  focusRoutes: [
    { path: 'notices', lazy: () => import('./NoticesPage') },
    { path: 'notices/:id', lazy: () => import('./OpenPage') },
  ],
};
