import { BulbOutlined } from '@ant-design/icons';
import type { Feature } from '../../registry';

/** 经验库: what committees learned, and what others start from. */
export const feature: Feature = {
  routes: [
    { path: 'practices', lazy: () => import('./PracticesPage') },
    { path: 'practices/of/:consultationId', lazy: () => import('./OfConsultation') },
    { path: 'practices/:id', lazy: () => import('./PracticePage') },
  ],
  bareRoutes: [{ path: 'practices/:id/print', lazy: () => import('./PrintPage') }],
  nav: [
    {
      group: 'loop',
      order: 28,
      to: '/practices',
      label: 'practice:library.nav',
      icon: <BulbOutlined />,
      visible: ({ canReadPractices, canWorkAtDesk }) => canReadPractices && canWorkAtDesk,
    },
  ],
};
