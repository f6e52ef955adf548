import { lazy, Suspense } from 'react';
import type { Feature } from '../../registry';

/** Only for who is signed in: a stranger's page does without it. */
const LeaderBlock = lazy(() => import('./LeaderBlock').then((file) => ({ default: file.LeaderBlock })));

/** 领导看板: five figures, where it is stuck, and what came of a supervision. */
export const feature: Feature = {
  focusRoutes: [
    { path: 'leader', lazy: () => import('./LeaderPage') },
    { path: 'leader/departments/:id', lazy: () => import('./DepartmentPage') },
  ],
  blocks: [
    {
      place: 'me',
      order: 10,
      render: () => (
        <Suspense fallback={null}>
          <LeaderBlock />
        </Suspense>
      ),
    },
  ],
};
