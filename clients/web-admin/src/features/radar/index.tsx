import { RadarChartOutlined } from '@ant-design/icons';
import type { Feature } from '../../registry';
import { holds } from '../../viewer';

/** Problems that several townships share, or that keep coming back. */
export const feature: Feature = {
  routes: [{ path: 'radar', lazy: () => import('./RadarPage') }],
  nav: [
    {
      group: 'topics',
      order: 15,
      to: '/radar',
      label: 'radar:nav',
      icon: <RadarChartOutlined />,
      visible: (viewer) => holds(viewer, 'SECRETARIAT', 'LEADER', 'DIRECTOR', 'LIAISON_OFFICER'),
    },
  ],
};
