import { FlagOutlined } from '@ant-design/icons';
import type { Feature } from '../../registry';
import { holds } from '../../viewer';

/** 督办协商: the list and the page of one, for those who read them; a leader writes it at the page of the consultation. */
export const feature: Feature = {
  routes: [
    { path: 'directives', lazy: () => import('./DirectivesPage') },
    { path: 'directives/:id', lazy: () => import('./DirectivePage') },
  ],
  nav: [
    {
      group: 'loop',
      order: 29,
      to: '/directives',
      label: 'directive:nav',
      icon: <FlagOutlined />,
      visible: (viewer) => holds(viewer, 'SECRETARIAT', 'LEADER', 'DIRECTOR', 'LIAISON_OFFICER', 'DEPARTMENT_OFFICER'),
    },
  ],
};
