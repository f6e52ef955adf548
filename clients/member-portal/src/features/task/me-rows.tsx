import { useTranslation } from 'react-i18next';
import type { MeRow } from '../../shell/blocks';
import { RowLink } from '../../shell/Page';

export const rows: readonly MeRow[] = [
  { group: 'days', order: 40, isFor: ({ canSeeTasks }) => canSeeTasks, render: () => <Tasks /> },
];

/** The tasks of one's committee, or those one carries out. */
function Tasks() {
  const { t } = useTranslation('task');
  return <RowLink to="/tasks">{t('title')}</RowLink>;
}
