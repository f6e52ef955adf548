import { BarsOutlined } from '@ant-design/icons';
import type { Feature } from '../../registry';
import { holds } from '../../viewer';

/** Members put candidate topics in order; the organiser plans a consultation on what comes first. */
export const feature: Feature = {
  routes: [
    { path: 'rankings', lazy: () => import('./RankingsPage') },
    { path: 'rankings/new', lazy: () => import('./NewRankingPage') },
    { path: 'rankings/:id', lazy: () => import('./RankingPage') },
  ],
  nav: [
    {
      group: 'topics',
      order: 17,
      to: '/rankings',
      label: 'ranking:nav',
      icon: <BarsOutlined />,
      visible: (viewer) => holds(viewer, 'SECRETARIAT', 'LEADER', 'DIRECTOR', 'LIAISON_OFFICER'),
    },
  ],
};
