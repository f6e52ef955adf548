import { FlagOutlined } from '@ant-design/icons';
import type { Feature } from '../../registry';
import { holds } from '../../viewer';

/** 党组任务: given, received, carried out, reported and judged. */
export const feature: Feature = {
  routes: [
    { path: 'tasks', lazy: () => import('./TasksPage') },
    { path: 'tasks/new', lazy: () => import('./GivePage') },
    { path: 'tasks/:id', lazy: () => import('./TaskPage') },
    { path: 'tasks/:id/correct', lazy: () => import('./GivePage') },
  ],
  nav: [
    {
      group: 'loop',
      order: 27,
      to: '/tasks',
      label: 'task:title',
      icon: <FlagOutlined />,
      visible: (viewer) => holds(viewer, 'SECRETARIAT', 'LEADER', 'DIRECTOR', 'LIAISON_OFFICER'),
    },
  ],
};
