import type { Feature } from '../../registry';
import { NoticesBlock } from './NoticesBlock';

/** What I was told. */
export const feature: Feature = {
  focusRoutes: [{ path: 'notices', lazy: () => import('./NoticesPage') }],
  blocks: [{ place: 'me', order: 1, render: () => <NoticesBlock /> }],
};
