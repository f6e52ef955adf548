import { ShopOutlined } from '@ant-design/icons';
import type { Feature } from '../../registry';
import { holds } from '../../viewer';

/** 委员工作室: applied for, agreed to, its days, what visitors said and what became of it. */
export const feature: Feature = {
  routes: [
    { path: 'studios', lazy: () => import('./StudiosPage') },
    { path: 'studios/new', lazy: () => import('./EditPage') },
    { path: 'studios/:id', lazy: () => import('./StudioPage') },
    { path: 'studios/:id/edit', lazy: () => import('./EditPage') },
    { path: 'studios/:id/days', lazy: () => import('./DaysPage') },
    { path: 'studios/:id/visits', lazy: () => import('./VisitsPage') },
    { path: 'receptions/:id', lazy: () => import('./DayPage') },
  ],
  nav: [
    {
      group: 'loop',
      order: 26,
      to: '/studios',
      label: 'studio:title',
      icon: <ShopOutlined />,
      visible: (viewer) => holds(viewer, 'SECRETARIAT', 'LEADER', 'DIRECTOR', 'LIAISON_OFFICER'),
    },
  ],
};
