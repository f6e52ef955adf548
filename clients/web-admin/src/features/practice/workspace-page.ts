import type { WorkspacePage } from '../../workspace-page';

const PLANNED: readonly string[] = ['PLANNED', 'PREPARING', 'READY'];

export const workspacePage: WorkspacePage = {
  key: 'copy',
  order: 15,
  label: 'practice:tab',
  visible: (status) => PLANNED.includes(status),
  load: () => import('./CopyPage'),
};
