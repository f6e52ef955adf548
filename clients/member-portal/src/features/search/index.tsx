import type { Feature } from '../../registry';
import { SearchBlock } from './SearchBlock';

/** Finding one's own consultations, what one's committee promised, and what the public board shows. */
export const feature: Feature = {
  routes: [{ path: 'search', lazy: () => import('./SearchPage') }],
  blocks: [{ place: 'me', order: 5, render: () => <SearchBlock /> }],
};
