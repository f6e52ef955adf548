import type { WorkspacePage } from '../../../workspace-page';

/** What is prepared before the meeting. The meeting and what follows bring their own pages. */
export const ownPages: readonly WorkspacePage[] = [
  { key: 'people', order: 10, label: 'consultation:page.people', load: () => import('./PeoplePage') },
  { key: 'preparation', order: 20, label: 'consultation:page.preparation', load: () => import('./PreparationPage') },
  { key: 'demands', order: 30, label: 'consultation:page.demands', load: () => import('./DemandsPage') },
  { key: 'papers', order: 35, label: 'speechPaper:tab', load: () => import('../papers/PapersPage') },
  { key: 'research', order: 40, label: 'consultation:page.research', load: () => import('./ResearchPage') },
  { key: 'materials', order: 50, label: 'consultation:page.materials', load: () => import('./MaterialsPage') },
];
