import { AuditOutlined } from '@ant-design/icons';
import type { Feature } from '../../registry';
import { holds } from '../../viewer';

/** Who did what, and when. */
export const feature: Feature = {
  routes: [{ path: 'audit', lazy: () => import('./AuditPage') }],
  nav: [
    {
      group: 'system',
      order: 90,
      to: '/audit',
      label: 'audit:nav',
      icon: <AuditOutlined />,
      visible: (viewer) => holds(viewer, 'SECRETARIAT', 'LEADER'),
    },
  ],
};
