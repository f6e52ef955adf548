import { lazy, Suspense } from 'react';
import type { Feature } from '../../registry';

/** Only for who is signed in: a stranger's page does without it. */
const WorklistBlock = lazy(() => import('./WorklistBlock').then((file) => ({ default: file.WorklistBlock })));

/** What waits for whoever signed in, in one list. */
export const feature: Feature = {
  blocks: [
    {
      place: 'tasks',
      order: 1,
      render: (tell) => (
        <Suspense fallback={null}>
          <WorklistBlock tell={tell} />
        </Suspense>
      ),
    },
  ],
};
