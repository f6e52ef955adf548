import { NotificationOutlined } from '@ant-design/icons';
import type { Feature } from '../../registry';
import { holds } from '../../viewer';
import './topic-call.css';

/** Calls for topics: what is asked, of whom and until when, and what came of it. */
export const feature: Feature = {
  routes: [
    { path: 'topic-calls', lazy: () => import('./CallsPage') },
    { path: 'topic-calls/new', lazy: () => import('./EditCallPage') },
    { path: 'topic-calls/:id', lazy: () => import('./CallPage') },
    { path: 'topic-calls/:id/edit', lazy: () => import('./EditCallPage') },
  ],
  bareRoutes: [{ path: 'topic-calls/:id/poster', lazy: () => import('./PosterPage') }],
  nav: [
    {
      group: 'topics',
      order: 8,
      to: '/topic-calls',
      label: 'topicCall:nav',
      icon: <NotificationOutlined />,
      visible: (viewer) => holds(viewer, 'SECRETARIAT', 'LEADER', 'DIRECTOR', 'LIAISON_OFFICER'),
    },
  ],
};
