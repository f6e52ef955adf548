import { DesktopOutlined } from '@ant-design/icons';
import type { Feature } from '../../registry';
import { holds } from '../../viewer';

/** The screens on the walls and what they show. */
export const feature: Feature = {
  routes: [{ path: 'screens', lazy: () => import('./ScreensPage') }],
  nav: [
    {
      group: 'publicity',
      order: 10,
      to: '/screens',
      label: 'display:nav',
      icon: <DesktopOutlined />,
      visible: (viewer) => holds(viewer, 'SECRETARIAT', 'LEADER', 'DIRECTOR', 'LIAISON_OFFICER'),
    },
  ],
};
