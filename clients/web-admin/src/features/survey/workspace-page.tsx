import type { WorkspacePage } from '../../workspace-page';
import { SurveyPage } from './SurveyPage';

export const workspacePage: WorkspacePage = {
  key: 'survey',
  order: 45,
  label: 'survey:nav',
  Component: SurveyPage,
};
