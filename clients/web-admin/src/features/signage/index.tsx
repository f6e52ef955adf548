import { ScheduleOutlined } from '@ant-design/icons';
import type { Feature } from '../../registry';
import { holds } from '../../viewer';

/** 大屏排期: what stands on which screen when, and what stood there. */
export const feature: Feature = {
  routes: [
    { path: 'walls', lazy: () => import('./PlanPage') },
    { path: 'walls/screens/:id', lazy: () => import('./ScreenPage') },
  ],
  nav: [
    {
      group: 'publicity',
      order: 11,
      to: '/walls',
      label: 'signage:nav',
      icon: <ScheduleOutlined />,
      visible: (viewer) => holds(viewer, 'SECRETARIAT', 'LEADER', 'DIRECTOR', 'LIAISON_OFFICER'),
    },
  ],
};
