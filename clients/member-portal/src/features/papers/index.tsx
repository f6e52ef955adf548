import type { Feature } from '../../registry';

/** What somebody wants to say at the meeting, written beforehand. */
export const feature: Feature = {
  focusRoutes: [{ path: 'consultations/:id/paper', lazy: () => import('./PaperPage') }],
};
