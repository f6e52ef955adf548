import { CarryOutOutlined } from '@ant-design/icons';
import type { Feature } from '../../registry';

/** What waits for whoever signed in: where a day begins. */
export const feature: Feature = {
  routes: [{ index: true, lazy: () => import('./WorklistPage') }],
  nav: [
    {
      group: 'overview',
      order: -1,
      to: '/',
      label: 'worklist:title',
      icon: <CarryOutOutlined />,
      visible: ({ kind }) => kind === 'ACCOUNT',
    },
  ],
};
