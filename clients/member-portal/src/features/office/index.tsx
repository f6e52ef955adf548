import type { Feature } from '../../registry';

/** 专委会、界别组办公室: whom it nominates as informants, and what it plans within the year. */
export const feature: Feature = {
  focusRoutes: [
    { path: 'office/informants', lazy: () => import('./InformantsPage') },
    { path: 'office/nominate/:id?', lazy: () => import('./NominatePage') },
    { path: 'office/plan', lazy: () => import('./PlanPage') },
    { path: 'office/plan/entry/:id?', lazy: () => import('./EntryPage') },
  ],
};
