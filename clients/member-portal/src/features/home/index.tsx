import type { Feature } from '../../registry';

export const feature: Feature = {
  routes: [
    { index: true, lazy: () => import('./TasksPage') },
    { path: 'me', lazy: () => import('./MePage') },
  ],
};
