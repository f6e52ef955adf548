import { InboxOutlined } from '@ant-design/icons';
import type { Feature } from '../../registry';
import { holds } from '../../viewer';

/** Files of public messages and hotline work orders, on their way to becoming topics. */
export const feature: Feature = {
  routes: [
    { path: 'intake', lazy: () => import('./IntakesPage') },
    { path: 'intake/:id', lazy: () => import('./IntakePage') },
  ],
  nav: [
    {
      group: 'topics',
      order: 12,
      to: '/intake',
      label: 'intake:nav',
      icon: <InboxOutlined />,
      visible: (viewer) => holds(viewer, 'SECRETARIAT'),
    },
  ],
};
