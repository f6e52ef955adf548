import type { Feature } from '../../registry';

/** The minutes on the phone: read, said to be right or what is not, and read again once they are confirmed. */
export const feature: Feature = {
  focusRoutes: [{ path: 'consultations/:id/minutes', lazy: () => import('./MinutesPage') }],
};
