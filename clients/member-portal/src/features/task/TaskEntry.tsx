import { useTranslation } from 'react-i18next';
import { Card, RowLink } from '../../shell/Page';
import { useViewer } from '../../viewer';

/** The way to the tasks of one's committee, or those one carries out. */
export function TaskEntry() {
  const { t } = useTranslation('task');
  if (!useViewer().canSeeTasks) return null;
  return (
    <Card>
      <RowLink to="/tasks">{t('title')}</RowLink>
    </Card>
  );
}
