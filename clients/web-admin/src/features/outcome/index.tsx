import { Icon } from '@bandeng/ui';
import type { Feature } from '../../registry';
import { holds } from '../../viewer';

/** 成果: what the minutes come to, and what was carried over until it is over. */
export const feature: Feature = {
  routes: [{ path: 'carried-over', lazy: () => import('./CarriedOverPage') }],
  nav: [
    {
      group: 'loop',
      order: 45,
      to: '/carried-over',
      label: 'outcome:carried.nav',
      icon: <Icon name="loop" />,
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
  ],
};
