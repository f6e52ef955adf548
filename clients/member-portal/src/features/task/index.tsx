import type { Feature } from '../../registry';

/** 党组任务: received, reported on, and a member's own part told, standing up. */
export const feature: Feature = {
  focusRoutes: [
    { path: 'tasks', lazy: () => import('./TasksPage') },
    { path: 'tasks/:id', lazy: () => import('./TaskPage') },
    { path: 'tasks/:id/report/:partId', lazy: () => import('./ReportPage') },
  ],
};
