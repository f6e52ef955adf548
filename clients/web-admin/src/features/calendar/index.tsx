import { CalendarOutlined } from '@ant-design/icons';
import type { Feature } from '../../registry';
import { holds } from '../../viewer';

/** 工作日历: holidays and worked weekends, which every deadline is counted by. */
export const feature: Feature = {
  routes: [{ path: 'calendar', lazy: () => import('./CalendarPage') }],
  nav: [
    {
      group: 'system',
      order: 45,
      to: '/calendar',
      label: 'calendar:nav',
      icon: <CalendarOutlined />,
      visible: (viewer) => holds(viewer, 'SECRETARIAT', 'LEADER', 'DIRECTOR', 'LIAISON_OFFICER', 'DEPARTMENT_OFFICER'),
    },
  ],
};
