import { lazy, Suspense } from 'react';
import type { Block } from '../../shell/blocks';

/** Only for who is signed in: a stranger's page does without it. */
const WorklistBlock = lazy(() => import('./WorklistBlock').then((file) => ({ default: file.WorklistBlock })));

export const blocks: readonly Block[] = [
  {
    place: 'tasks',
    order: 1,
    render: (tell) => (
      <Suspense fallback={null}>
        <WorklistBlock tell={tell} />
      </Suspense>
    ),
  },
];
