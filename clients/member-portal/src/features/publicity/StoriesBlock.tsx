import { useTranslation } from 'react-i18next';
import { Card, RowLink } from '../../shell/Page';
import { useViewer } from '../../viewer';

export function StoriesBlock() {
  const { t } = useTranslation('publicity');
  const { canWriteStories } = useViewer();
  return (
    <Card title={t('block')}>
      <RowLink to="/stories">{t('all')}</RowLink>
      {canWriteStories && <RowLink to="/stories/new">{t('draft.title')}</RowLink>}
    </Card>
  );
}
