import type { Feature } from '../../registry';

/** 协调会 on a matter that is stuck: called, recorded and answered standing up. */
export const feature: Feature = {
  focusRoutes: [
    { path: 'coordinations/:id', lazy: () => import('./CoordinationPage') },
    { path: 'coordinations/:id/record', lazy: () => import('./RecordPage') },
    { path: 'coordinations/:id/move', lazy: () => import('./MovePage') },
    { path: 'commitments/:commitmentId/coordination', lazy: () => import('./CallPage') },
  ],
};
