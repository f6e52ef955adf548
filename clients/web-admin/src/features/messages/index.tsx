import { MessageOutlined } from '@ant-design/icons';
import type { Feature } from '../../registry';
import { holds } from '../../viewer';

/** How messages that leave the house are put. */
export const feature: Feature = {
  routes: [{ path: 'messages', lazy: () => import('./MessagesPage') }],
  nav: [
    {
      group: 'system',
      order: 61,
      to: '/messages',
      label: 'messageTemplate:nav',
      icon: <MessageOutlined />,
      visible: (viewer) => holds(viewer, 'SECRETARIAT'),
    },
  ],
};
