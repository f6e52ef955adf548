import { AuditOutlined } from '@ant-design/icons';
import type { Feature } from '../../registry';
import { holds } from '../../viewer';

/** 年度述职: rounds and their roll for the secretariat, reports that wait for an opinion for directors. */
export const feature: Feature = {
  routes: [
    { path: 'appraisals', lazy: () => import('./RoundsPage') },
    { path: 'appraisals/:id', lazy: () => import('./RollPage') },
    { path: 'appraisals/reports/:id', lazy: () => import('./ReportPage') },
  ],
  nav: [
    {
      group: 'people',
      order: 56,
      to: '/appraisals',
      label: 'appraisal:title',
      icon: <AuditOutlined />,
      visible: (viewer) => holds(viewer, 'SECRETARIAT', 'DIRECTOR', 'GROUP_OFFICER'),
    },
  ],
};
