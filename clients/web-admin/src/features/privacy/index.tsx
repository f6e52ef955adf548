import { SolutionOutlined } from '@ant-design/icons';
import type { Feature } from '../../registry';
import { holds } from '../../viewer';

/** 个人信息清单: what the house keeps of people, why and how long. */
export const feature: Feature = {
  routes: [
    { path: 'personal-data', lazy: () => import('./PersonalRegisterPage') },
    { path: 'personal-notices/:number', lazy: () => import('./NoticePage') },
  ],
  nav: [
    {
      group: 'system',
      order: 92,
      to: '/personal-data',
      label: 'privacy:nav',
      icon: <SolutionOutlined />,
      visible: (viewer) => holds(viewer, 'SECRETARIAT'),
    },
  ],
};
