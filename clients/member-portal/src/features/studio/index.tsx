import type { Feature } from '../../registry';
import { acts } from './documents';

/** 委员工作室: one's reception days, what visitors say on them, and the page behind the code at the door. */
export const feature: Feature = {
  focusRoutes: [
    { path: 'studios', lazy: () => import('./StudiosPage') },
    { path: 'studios/new', lazy: () => import('./ProposePage') },
    { path: 'studios/:id', lazy: () => import('./StudioPage') },
    { path: 'receptions/:id', lazy: () => import('./DayPage') },
    { path: 'receptions/:id/visit', lazy: () => import('./VisitPage') },
    { path: 'receptions/:id/slip', lazy: () => import('./SlipPage') },
  ],
  openRoutes: [{ path: 'w/:code', lazy: () => import('./DoorPage') }],
  acts,
};
