import type { WorkspacePage } from '../../workspace-page';

export const workspacePage: WorkspacePage = {
  key: 'survey',
  order: 45,
  label: 'survey:nav',
  load: () => import('./SurveyPage'),
};
