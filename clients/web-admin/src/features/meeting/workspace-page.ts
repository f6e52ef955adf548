import type { WorkspacePage } from '../../workspace-page';

export const workspacePage: WorkspacePage = {
  key: 'meeting',
  order: 60,
  label: 'console:workspace.tab',
  load: () => import('./MeetingOfConsultation'),
};
