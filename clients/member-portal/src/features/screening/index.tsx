import type { Feature } from '../../registry';

/** 转办函: topics passed to a department, which says once what it did. */
export const feature: Feature = {
  routes: [{ path: 'letters', lazy: () => import('./LettersPage') }],
  focusRoutes: [{ path: 'letters/:id', lazy: () => import('./LetterPage') }],
};
