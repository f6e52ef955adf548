import { TrophyOutlined } from '@ant-design/icons';
import type { Feature } from '../../registry';
import { holds } from '../../viewer';

/** 履职积分: what became of what people wrote, as points; the ledger behind them and the rules they come from. */
export const feature: Feature = {
  routes: [
    { path: 'points', lazy: () => import('./PeoplePage') },
    { path: 'points/ledger', lazy: () => import('./LedgerPage') },
    { path: 'points/rules', lazy: () => import('./RulesPage') },
    { path: 'points/:accountId', lazy: () => import('./RecordPage') },
  ],
  nav: [
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
