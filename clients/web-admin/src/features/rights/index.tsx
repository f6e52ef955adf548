import { IdcardOutlined } from '@ant-design/icons';
import type { Feature } from '../../registry';
import { holds } from '../../viewer';

/** 个人信息申请: what people ask about what is kept of them, from the day they ask to the answer. */
export const feature: Feature = {
  routes: [
    { path: 'personal-requests', lazy: () => import('./RequestsPage') },
    { path: 'personal-requests/:id', lazy: () => import('./RequestPage') },
  ],
  nav: [
    {
      group: 'system',
      order: 93,
      to: '/personal-requests',
      label: 'rights:nav',
      icon: <IdcardOutlined />,
      visible: (viewer) => holds(viewer, 'SECRETARIAT', 'DIRECTOR', 'LIAISON_OFFICER'),
    },
  ],
};
