import type { WorkspacePage } from '../../../workspace-page';
import { PapersPage } from '../papers/PapersPage';
import { DemandsPage } from './DemandsPage';
import { MaterialsPage } from './MaterialsPage';
import { PeoplePage } from './PeoplePage';
import { PreparationPage } from './PreparationPage';
import { ResearchPage } from './ResearchPage';

/** What is prepared before the meeting. The meeting and what follows bring their own pages. */
export const ownPages: readonly WorkspacePage[] = [
  { key: 'people', order: 10, label: 'consultation:page.people', Component: PeoplePage },
  { key: 'preparation', order: 20, label: 'consultation:page.preparation', Component: PreparationPage },
  { key: 'demands', order: 30, label: 'consultation:page.demands', Component: DemandsPage },
  { key: 'papers', order: 35, label: 'speechPaper:tab', Component: PapersPage },
  { key: 'research', order: 40, label: 'consultation:page.research', Component: ResearchPage },
  { key: 'materials', order: 50, label: 'consultation:page.materials', Component: MaterialsPage },
];
