import type { WorkspacePage } from '../../workspace-page';

export const workspacePage: WorkspacePage = {
  key: 'commitments',
  order: 70,
  label: 'commitment:workspace.tab',
  load: () => import('./CommitmentsOfConsultation'),
};
