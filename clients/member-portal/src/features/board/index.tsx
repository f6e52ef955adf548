import type { Feature } from '../../registry';

/** What became of what was asked: for everybody, without an account. */
export const feature: Feature = {
  openRoutes: [
    { path: 'board', lazy: () => import('./BoardPage') },
    { path: 'place', lazy: () => import('./PlacesPage') },
    { path: 'place/:id', lazy: () => import('./PlacePage') },
  ],
};
