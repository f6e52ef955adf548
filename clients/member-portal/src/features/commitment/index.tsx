import type { Feature } from '../../registry';
import { acts } from './outbox-acts';

/** 承诺: what a member follows, what a department has in hand, and what residents say of the result. */
export const feature: Feature = {
  routes: [{ path: 'commitments', lazy: () => import('./CommitmentsPage') }],
  focusRoutes: [
    { path: 'reviews/:id', lazy: () => import('./ReviewPage') },
    { path: 'commitments/:id', lazy: () => import('./CommitmentPage') },
    { path: 'commitments/:id/:act', lazy: () => import('./ActPage') },
  ],
  openRoutes: [
    { path: 'a/:code', lazy: () => import('./AcceptancePage') },
    { path: 'h', lazy: () => import('./HandlingPage') },
  ],
  acts,
};
