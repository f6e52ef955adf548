import type { Feature } from '../../registry';

/** Finding one's own consultations, what one's committee promised, and what the public board shows. */
export const feature: Feature = {
  routes: [{ path: 'search', lazy: () => import('./SearchPage') }],
};
