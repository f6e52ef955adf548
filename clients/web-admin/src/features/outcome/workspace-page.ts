import type { WorkspacePage } from '../../workspace-page';

export const workspacePage: WorkspacePage = {
  key: 'outcomes',
  order: 65,
  label: 'outcome:tab',
  load: () => import('./OutcomesOfConsultation'),
};
