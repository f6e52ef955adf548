import type { Feature } from '../../registry';

export const feature: Feature = {
  bareRoutes: [
    { path: 'papers/:kind/:id', lazy: () => import('./PaperPage') },
    { path: 'consultations/:id/print', lazy: () => import('./MeetingPapersPage') },
  ],
};
