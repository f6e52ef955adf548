import type { Feature } from '../../registry';

export const feature: Feature = {
  openRoutes: [{ path: 'welcome', lazy: () => import('./WelcomePage') }],
  routes: [
    { index: true, lazy: () => import('./TasksPage') },
    { path: 'me', lazy: () => import('./MePage') },
  ],
};
