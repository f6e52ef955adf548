import { SearchOutlined } from '@ant-design/icons';
import type { Feature } from '../../registry';
import { holds } from '../../viewer';

/** Finding anything by its words, and the dictionary that says what a word is. */
export const feature: Feature = {
  routes: [
    { path: 'search', lazy: () => import('./SearchPage') },
    { path: 'search/dictionary', lazy: () => import('./DictionaryPage') },
  ],
  nav: [
    {
      group: 'overview',
      order: 90,
      to: '/search',
      label: 'search:nav',
      icon: <SearchOutlined />,
      visible: (viewer) => holds(viewer, 'SECRETARIAT', 'LEADER', 'DIRECTOR', 'LIAISON_OFFICER', 'DEPARTMENT_OFFICER'),
    },
  ],
};
