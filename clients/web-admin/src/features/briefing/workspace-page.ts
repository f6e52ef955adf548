import type { WorkspacePage } from '../../workspace-page';

export const workspacePage: WorkspacePage = {
  key: 'briefing',
  order: 55,
  label: 'briefing:title',
  load: () => import('./ReadersOfConsultation'),
};
