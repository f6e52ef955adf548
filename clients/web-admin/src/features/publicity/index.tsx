import { NotificationOutlined, ProfileOutlined } from '@ant-design/icons';
import type { Feature } from '../../registry';

/** 宣传报道: what is owed a story, the stories from first word to signature, and where they were used. */
export const feature: Feature = {
  routes: [
    { path: 'stories', lazy: () => import('./DeskPage') },
    { path: 'stories/:id', lazy: () => import('./StoryPage') },
    { path: 'stories/:id/write', lazy: () => import('./WritePage') },
    { path: 'placements', lazy: () => import('./PlacementsPage') },
  ],
  nav: [
    {
      group: 'publicity',
      order: 5,
      to: '/stories',
      label: 'publicity:nav',
      icon: <NotificationOutlined />,
      visible: ({ canReadPublicity }) => canReadPublicity,
    },
    {
      group: 'publicity',
      order: 6,
      to: '/placements',
      label: 'publicity:navPlacements',
      icon: <ProfileOutlined />,
      visible: ({ canReadPublicity }) => canReadPublicity,
    },
  ],
};
