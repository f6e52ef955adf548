import { lazy, Suspense } from 'react';
import type { TaskBlock } from '../../shell/blocks';

/** Only for who is signed in: a stranger's page does without it. */
const WorklistBlock = lazy(() => import('./WorklistBlock').then((file) => ({ default: file.WorklistBlock })));

export const block: TaskBlock = {
  order: 1,
  render: (tell) => (
    <Suspense fallback={null}>
      <WorklistBlock tell={tell} />
    </Suspense>
  ),
};
