import { CompassOutlined } from '@ant-design/icons';
import type { Feature } from '../../registry';
import { holds } from '../../viewer';

/** 调研走访 outside a consultation: planned, reported, and what became of what it suggests. */
export const feature: Feature = {
  routes: [
    { path: 'research', lazy: () => import('./TripsPage') },
    { path: 'research/new', lazy: () => import('./PlanPage') },
    { path: 'research/:id', lazy: () => import('./TripPage') },
    { path: 'research/:id/plan', lazy: () => import('./PlanPage') },
  ],
  nav: [
    {
      group: 'loop',
      order: 25,
      to: '/research',
      label: 'research:title',
      icon: <CompassOutlined />,
      visible: (viewer) => holds(viewer, 'SECRETARIAT', 'LEADER', 'DIRECTOR', 'LIAISON_OFFICER', 'DEPARTMENT_OFFICER'),
    },
  ],
};
