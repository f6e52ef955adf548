import type { Feature } from '../../registry';
import { acts } from './documents';

/** 调研走访 outside a consultation: planned, answered, written down on the spot, reported, and what became of it. */
export const feature: Feature = {
  focusRoutes: [
    { path: 'research', lazy: () => import('./TripsPage') },
    { path: 'research/new', lazy: () => import('./PlanPage') },
    { path: 'research/:id', lazy: () => import('./TripPage') },
    { path: 'research/:id/plan', lazy: () => import('./PlanPage') },
    { path: 'research/:id/finding', lazy: () => import('./FindingPage') },
  ],
  acts,
};
