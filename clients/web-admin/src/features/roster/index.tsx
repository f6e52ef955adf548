import { ApartmentOutlined, BankOutlined, IdcardOutlined, TeamOutlined } from '@ant-design/icons';
import type { Feature } from '../../registry';
import { holds } from '../../viewer';
import './roster.css';

export const feature: Feature = {
  routes: [
    { path: 'members', lazy: () => import('./MembersPage') },
    { path: 'members/import', lazy: () => import('./ChooseFilePage') },
    { path: 'members/import/:id', lazy: () => import('./ImportPage') },
    { path: 'committees', lazy: () => import('./CommitteesPage') },
    { path: 'departments', lazy: () => import('./DepartmentsPage') },
    { path: 'accounts', lazy: () => import('./AccountsPage') },
  ],
  bareRoutes: [{ path: 'committees/:id/slips', lazy: () => import('./SlipsPage') }],
  nav: [
    {
      group: 'people',
      order: 10,
      to: '/members',
      label: 'roster:nav.members',
      icon: <TeamOutlined />,
      visible: (viewer) => holds(viewer, 'SECRETARIAT', 'LEADER', 'DIRECTOR', 'LIAISON_OFFICER'),
    },
    {
      group: 'people',
      order: 20,
      to: '/committees',
      label: 'roster:nav.committees',
      icon: <ApartmentOutlined />,
      visible: (viewer) => holds(viewer, 'SECRETARIAT', 'LEADER', 'DIRECTOR', 'LIAISON_OFFICER'),
    },
    {
      group: 'people',
      order: 30,
      to: '/departments',
      label: 'roster:nav.departments',
      icon: <BankOutlined />,
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
    {
      group: 'system',
      order: 10,
      to: '/accounts',
      label: 'roster:nav.accounts',
      icon: <IdcardOutlined />,
      visible: (viewer) => holds(viewer, 'SECRETARIAT'),
    },
  ],
};
