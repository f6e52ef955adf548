import { OrderedListOutlined } from '@ant-design/icons';
import { Icon } from '@bandeng/ui';
import type { Feature } from '../../registry';
import { holds } from '../../viewer';
import './commitment.css';

/** 承诺办理: what was promised, followed until the people concerned say it is done. */
export const feature: Feature = {
  routes: [
    { path: 'commitments', lazy: () => import('./CommitmentsPage') },
    { path: 'commitments/progress-sheet', lazy: () => import('./ProgressSheetPage') },
    { path: 'commitments/progress-sheet/:id', lazy: () => import('./ProgressImportPage') },
    { path: 'commitments/look-backs', lazy: () => import('./LookBacksPage') },
    { path: 'commitments/stages', lazy: () => import('./StagesPage') },
    { path: 'commitments/public-record/:id', lazy: () => import('./PublicRecordPage') },
    { path: 'commitments/:id', lazy: () => import('./CommitmentPage') },
  ],
  bareRoutes: [
    { path: 'commitments/:id/notice', lazy: () => import('./NoticePage') },
    { path: 'commitments/:id/slips', lazy: () => import('./SlipsPage') },
  ],
  nav: [
    {
      group: 'loop',
      order: 40,
      to: '/commitments',
      label: 'commitment:nav',
      icon: <Icon name="flag" />,
      visible: (viewer) =>
        holds(
          viewer,
          'SECRETARIAT',
          'LEADER',
          'DIRECTOR',
          'LIAISON_OFFICER',
          'MEMBER',
          'INFORMANT',
          'DEPARTMENT_OFFICER',
        ),
    },
    {
      group: 'system',
      order: 45,
      to: '/commitments/stages',
      label: 'evidence:stages.nav',
      icon: <OrderedListOutlined />,
      visible: (viewer) => holds(viewer, 'SECRETARIAT'),
    },
  ],
};
