import type { Feature } from '../../registry';

/** Putting a matter forward, with or without an account, and seeing by its code what became of it. */
export const feature: Feature = {
  routes: [{ path: 'topics', lazy: () => import('./MyTopicsPage') }],
  openRoutes: [
    { path: 'submit', lazy: () => import('./SubmitPage') },
    { path: 't', lazy: () => import('./EnterCodePage') },
    { path: 't/:code', lazy: () => import('./CodePage') },
  ],
};
