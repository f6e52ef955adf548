import { AudioOutlined } from '@ant-design/icons';
import type { Feature } from '../../registry';
import { holds } from '../../viewer';

/** 特邀信息员: nominated, appointed, active, ended, and what they handed in month by month. */
export const feature: Feature = {
  routes: [
    { path: 'informants', lazy: () => import('./InformantsPage') },
    { path: 'informants/import', lazy: () => import('./ImportPage') },
    { path: 'informants/import/:id', lazy: () => import('./ImportPreviewPage') },
  ],
  nav: [
    {
      group: 'people',
      order: 50,
      to: '/informants',
      label: 'informant:nav',
      icon: <AudioOutlined />,
      visible: (viewer) => holds(viewer, 'SECRETARIAT', 'LEADER', 'GROUP_OFFICER'),
    },
  ],
};
