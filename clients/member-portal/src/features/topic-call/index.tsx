import type { Feature } from '../../registry';

/** Calls for topics: what is asked, until when, and what became of the answers. */
export const feature: Feature = {
  openRoutes: [{ path: 'c/:code', lazy: () => import('./CallPage') }],
};
