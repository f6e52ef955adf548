import type { Feature } from '../../registry';

/** 领导看板: five figures, where it is stuck, and what came of a supervision. */
export const feature: Feature = {
  focusRoutes: [
    { path: 'leader', lazy: () => import('./LeaderPage') },
    { path: 'leader/departments/:id', lazy: () => import('./DepartmentPage') },
  ],
};
