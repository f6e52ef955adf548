import type { Feature } from '../../registry';
import { RankingsBlock } from './RankingsBlock';

/** Which candidate topics should come first: one voice for each member. */
export const feature: Feature = {
  focusRoutes: [{ path: 'rankings/:id', lazy: () => import('./RankingPage') }],
  blocks: [{ place: 'tasks', order: 25, render: (tell) => <RankingsBlock tell={tell} /> }],
};
