import { CalendarOutlined } from '@ant-design/icons';
import type { Feature } from '../../registry';
import { holds } from '../../viewer';

/** The annual plan: what is due, late and missing, committee by committee, and the files it comes from. */
export const feature: Feature = {
  routes: [
    { path: 'plan', lazy: () => import('./PlanPage') },
    { path: 'plan/new', lazy: () => import('./NewEntryPage') },
    { path: 'plan/entries/:id', lazy: () => import('./EntryPage') },
    { path: 'plan/import', lazy: () => import('./ChooseFilePage') },
    { path: 'plan/import/:id', lazy: () => import('./ImportPage') },
  ],
  nav: [
    {
      group: 'loop',
      order: 5,
      to: '/plan',
      label: 'plan:nav',
      icon: <CalendarOutlined />,
      visible: (viewer) => holds(viewer, 'SECRETARIAT', 'LEADER', 'DIRECTOR', 'LIAISON_OFFICER', 'GROUP_OFFICER'),
    },
  ],
};
