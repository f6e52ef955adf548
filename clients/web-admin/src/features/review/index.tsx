import { Icon } from '@bandeng/ui';
import type { Feature } from '../../registry';
import { holds } from '../../viewer';

/** 公开审核: what came of a meeting, looked at by somebody who did not write it before everybody reads it. */
export const feature: Feature = {
  routes: [
    { path: 'reviews', lazy: () => import('./ReviewsPage') },
    { path: 'reviews/:id', lazy: () => import('./ReviewPage') },
  ],
  nav: [
    {
      group: 'loop',
      order: 46,
      to: '/reviews',
      label: 'review:nav',
      icon: <Icon name="eye" />,
      visible: (viewer) => holds(viewer, 'SECRETARIAT', 'LEADER', 'DIRECTOR', 'LIAISON_OFFICER'),
    },
  ],
};
