import type { Feature } from '../../registry';

/** Which candidate topics should come first: one voice for each member. */
export const feature: Feature = {
  focusRoutes: [{ path: 'rankings/:id', lazy: () => import('./RankingPage') }],
};
