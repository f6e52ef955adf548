import type { Feature } from '../../registry';

/** 专委会、界别组办公室: whom it nominates as informants, and where each stands. */
export const feature: Feature = {
  focusRoutes: [
    { path: 'office/informants', lazy: () => import('./InformantsPage') },
    { path: 'office/nominate/:id?', lazy: () => import('./NominatePage') },
  ],
};
