import { useTranslation } from 'react-i18next';
import { Card, RowLink } from '../../shell/Page';
import { useViewer } from '../../viewer';

/** The way to the library. */
export function PracticesEntry() {
  const { t } = useTranslation('practice');
  if (!useViewer().canReadPractices) return null;
  return (
    <Card>
      <RowLink to="/practices">{t('title')}</RowLink>
    </Card>
  );
}
