import { HeartOutlined } from '@ant-design/icons';
import type { Feature } from '../../registry';
import { holds } from '../../viewer';

/** 运行状况: backups, drills, disk, what waits; each with what to do. */
export const feature: Feature = {
  routes: [{ path: 'status', lazy: () => import('./StatusPage') }],
  nav: [
    {
      group: 'system',
      order: 95,
      to: '/status',
      label: 'keeping:nav',
      icon: <HeartOutlined />,
      visible: (viewer) => holds(viewer, 'SECRETARIAT', 'LEADER'),
    },
  ],
};
