import type { Feature } from '../../registry';
import { acts } from './documents';

/** 政策宣讲、会议精神传达: read, confirmed, and told on, also without a signal. */
export const feature: Feature = {
  focusRoutes: [
    { path: 'policies', lazy: () => import('./PoliciesPage') },
    { path: 'policies/:id', lazy: () => import('./ReadPage') },
    { path: 'policies/:id/told', lazy: () => import('./ToldPage') },
    { path: 'policies/:id/questions/:questionId', lazy: () => import('./TakeUpPage') },
  ],
  acts,
};
