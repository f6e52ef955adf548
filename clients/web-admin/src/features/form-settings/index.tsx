import { SlidersOutlined } from '@ant-design/icons';
import type { Feature } from '../../registry';
import { holds } from '../../viewer';

/** What each form of meeting asks for, what that does, and who changed it. */
export const feature: Feature = {
  routes: [{ path: 'form-settings', lazy: () => import('./FormSettingsPage') }],
  nav: [
    {
      group: 'system',
      order: 40,
      to: '/form-settings',
      label: 'formSettings:nav',
      icon: <SlidersOutlined />,
      visible: (viewer) => holds(viewer, 'SECRETARIAT', 'LEADER', 'DIRECTOR', 'LIAISON_OFFICER'),
    },
  ],
};
