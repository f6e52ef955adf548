import { ShopOutlined } from '@ant-design/icons';
import type { Feature } from '../../registry';
import { holds } from '../../viewer';

/** 利益相关单位: the directory from which seats, groups and those who handle a matter are chosen. */
export const feature: Feature = {
  routes: [{ path: 'organisations', lazy: () => import('./OrganisationsPage') }],
  nav: [
    {
      group: 'people',
      order: 35,
      to: '/organisations',
      label: 'organisation:nav',
      icon: <ShopOutlined />,
      visible: (viewer) => holds(viewer, 'SECRETARIAT', 'LEADER', 'DIRECTOR', 'LIAISON_OFFICER'),
    },
  ],
};
