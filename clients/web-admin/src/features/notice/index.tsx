import { SendOutlined } from '@ant-design/icons';
import type { Feature } from '../../registry';
import { holds } from '../../viewer';

/** What people were told, and how messages fare on their way out. */
export const feature: Feature = {
  routes: [
    { path: 'notices', lazy: () => import('./NoticesPage') },
    { path: 'notices/deliveries', lazy: () => import('./DeliveriesPage') },
  ],
  nav: [
    {
      group: 'system',
      order: 60,
      to: '/notices/deliveries',
      label: 'notice:delivery.nav',
      icon: <SendOutlined />,
      visible: (viewer) => holds(viewer, 'SECRETARIAT'),
    },
  ],
};
