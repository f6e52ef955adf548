import type { Feature } from '../../registry';

/** What a director decides away from the desk: topics, leave, convening, another day. */
export const feature: Feature = {
  focusRoutes: [
    { path: 'direct/topics', lazy: () => import('./TopicsPage') },
    { path: 'direct/topics/:id', lazy: () => import('./TopicPage') },
    { path: 'direct/:id', lazy: () => import('./DirectPage') },
  ],
};
