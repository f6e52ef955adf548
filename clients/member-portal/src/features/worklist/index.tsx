import type { Feature } from '../../registry';
import { WorklistBlock } from './WorklistBlock';

/** What waits for whoever signed in, in one list. */
export const feature: Feature = {
  blocks: [{ place: 'tasks', order: 1, render: (tell) => <WorklistBlock tell={tell} /> }],
};
