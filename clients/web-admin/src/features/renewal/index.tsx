import { SwapOutlined } from '@ant-design/icons';
import type { Feature } from '../../registry';
import { holds } from '../../viewer';

/** 换届: the next term, prepared until its first day. */
export const feature: Feature = {
  routes: [
    { path: 'renewals', lazy: () => import('./RenewalsPage') },
    { path: 'renewals/import', lazy: () => import('./ChooseListPage') },
    { path: 'renewals/import/:id', lazy: () => import('./ListPage') },
    { path: 'renewals/:id', lazy: () => import('./RenewalPage') },
  ],
  nav: [
    {
      group: 'people',
      order: 14,
      to: '/renewals',
      label: 'renewal:title',
      icon: <SwapOutlined />,
      visible: (viewer) => holds(viewer, 'SECRETARIAT'),
    },
  ],
};
