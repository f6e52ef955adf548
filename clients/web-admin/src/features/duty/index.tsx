import { IdcardOutlined, TrophyOutlined } from '@ant-design/icons';
import type { Feature } from '../../registry';
import { holds } from '../../viewer';

/** 履职档案: what members did, from the records; 履职积分: what of it earns points, the ledger and its rules. */
export const feature: Feature = {
  routes: [
    { path: 'duty', lazy: () => import('./FilesPage') },
    { path: 'duty/:memberId', lazy: () => import('./FilePage') },
    { path: 'points', lazy: () => import('./PeoplePage') },
    { path: 'points/ledger', lazy: () => import('./LedgerPage') },
    { path: 'points/kinds', lazy: () => import('./KindRulesPage') },
    { path: 'points/rules', lazy: () => import('./RulesPage') },
    { path: 'points/:accountId', lazy: () => import('./RecordPage') },
  ],
  nav: [
    {
      group: 'people',
      order: 54,
      to: '/duty',
      label: 'duty:files.nav',
      icon: <IdcardOutlined />,
      visible: (viewer) => holds(viewer, 'SECRETARIAT', 'LEADER', 'DIRECTOR', 'LIAISON_OFFICER'),
    },
    {
      group: 'people',
      order: 55,
      to: '/points',
      label: 'duty:nav',
      icon: <TrophyOutlined />,
      visible: (viewer) => holds(viewer, 'SECRETARIAT', 'LEADER', 'DIRECTOR', 'LIAISON_OFFICER'),
    },
  ],
};
