import { BarChartOutlined, DashboardOutlined } from '@ant-design/icons';
import type { Feature } from '../../registry';
import { holds } from '../../viewer';

/** The numbers, and the records behind each of them. */
export const feature: Feature = {
  routes: [
    { path: 'dashboard', lazy: () => import('./DashboardPage') },
    { path: 'figures/:name', lazy: () => import('./FigurePage') },
    { path: 'compare', lazy: () => import('./ComparePage') },
    { path: 'compare/departments/:id', lazy: () => import('./DepartmentPortraitPage') },
    { path: 'compare/committees/:id', lazy: () => import('./CommitteePortraitPage') },
    { path: 'compare/groups/:group/:id', lazy: () => import('./GroupPortraitPage') },
  ],
  nav: [
    {
      group: 'overview',
      order: 0,
      to: '/dashboard',
      label: 'insight:nav',
      icon: <DashboardOutlined />,
      visible: (viewer) => holds(viewer, 'SECRETARIAT', 'LEADER', 'DIRECTOR', 'LIAISON_OFFICER'),
    },
    {
      group: 'system',
      order: 0,
      to: '/compare',
      label: 'insight:compare.nav',
      icon: <BarChartOutlined />,
      visible: (viewer) => holds(viewer, 'SECRETARIAT', 'LEADER', 'DIRECTOR', 'LIAISON_OFFICER'),
    },
  ],
};
