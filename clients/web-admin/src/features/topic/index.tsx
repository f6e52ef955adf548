import { BulbOutlined } from '@ant-design/icons';
import type { Feature } from '../../registry';
import { holds } from '../../viewer';

/** Matters people want consulted on: screening, and writing one down for somebody else. */
export const feature: Feature = {
  routes: [
    { path: 'topics', lazy: () => import('./TopicsPage') },
    { path: 'topics/new', lazy: () => import('./NewTopicPage') },
    { path: 'topics/:id', lazy: () => import('./TopicPage') },
  ],
  nav: [
    {
      group: 'topics',
      order: 10,
      to: '/topics',
      label: 'topic:nav',
      icon: <BulbOutlined />,
      visible: (viewer) => holds(viewer, 'SECRETARIAT', 'LEADER', 'DIRECTOR', 'LIAISON_OFFICER'),
    },
  ],
};
