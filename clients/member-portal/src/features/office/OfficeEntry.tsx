import { useTranslation } from 'react-i18next';
import { Card, RowLink } from '../../shell/Page';
import { useViewer } from '../../viewer';

/** The way to what the office of a special committee or of a sector does. */
export function OfficeEntry() {
  const { t } = useTranslation('office');
  if (!useViewer().canServeGroup) return null;
  return (
    <Card title={t('title')}>
      <RowLink to="/office/plan">{t('plan.title')}</RowLink>
      <RowLink to="/office/informants">{t('informants')}</RowLink>
    </Card>
  );
}
