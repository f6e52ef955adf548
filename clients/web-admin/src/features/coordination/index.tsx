import type { Feature } from '../../registry';

/** 协调会 on a matter that is stuck; it is called at the page of the matter. */
export const feature: Feature = {
  routes: [{ path: 'coordinations/:id', lazy: () => import('./CoordinationPage') }],
};
