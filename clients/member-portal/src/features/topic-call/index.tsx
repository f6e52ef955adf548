import type { Feature } from '../../registry';
import { OpenCallsBlock } from './OpenCallsBlock';

/** Calls for topics: what is asked, until when, and what became of the answers. */
export const feature: Feature = {
  openRoutes: [{ path: 'c/:code', lazy: () => import('./CallPage') }],
  blocks: [{ place: 'tasks', order: 30, render: (tell) => <OpenCallsBlock tell={tell} /> }],
};
