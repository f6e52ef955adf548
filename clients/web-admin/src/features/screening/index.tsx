import { MailOutlined, OrderedListOutlined } from '@ant-design/icons';
import type { Feature } from '../../registry';
import { holds } from '../../viewer';

/** What screeners decide with, and the letters that went to departments. */
export const feature: Feature = {
  routes: [
    { path: 'screening', lazy: () => import('./SettingsPage') },
    { path: 'letters', lazy: () => import('./LettersPage') },
  ],
  nav: [
    {
      group: 'topics',
      order: 16,
      to: '/letters',
      label: 'screening:letters.nav',
      icon: <MailOutlined />,
      visible: (viewer) => holds(viewer, 'SECRETARIAT', 'LEADER', 'DIRECTOR', 'LIAISON_OFFICER', 'DEPARTMENT_OFFICER'),
    },
    {
      group: 'system',
      order: 30,
      to: '/screening',
      label: 'screening:settings.nav',
      icon: <OrderedListOutlined />,
      visible: (viewer) => holds(viewer, 'SECRETARIAT'),
    },
  ],
};
