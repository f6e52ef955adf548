import { FileTextOutlined } from '@ant-design/icons';
import type { Feature } from '../../registry';

/** 报告: drafted from the figures, signed by another person, sent, and answered. */
export const feature: Feature = {
  routes: [
    { path: 'reports', lazy: () => import('./ReportsPage') },
    { path: 'reports/:id', lazy: () => import('./ReportPage') },
  ],
  bareRoutes: [{ path: 'reports/:id/print', lazy: () => import('./PrintPage') }],
  nav: [
    {
      group: 'system',
      order: 1,
      to: '/reports',
      label: 'reporting:nav',
      icon: <FileTextOutlined />,
      visible: ({ canReadReports }) => canReadReports,
    },
  ],
};
