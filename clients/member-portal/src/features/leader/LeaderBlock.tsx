import { useTranslation } from 'react-i18next';
import { Card, RowLink } from '../../shell/Page';
import { useViewer } from '../../viewer';

/** The way in, for whoever sees the whole district. */
export function LeaderBlock() {
  const { t } = useTranslation('leader');
  if (!useViewer().canReadDistrict) return null;
  return (
    <Card>
      <RowLink to="/leader" note={t('blockNote')}>
        {t('title')}
      </RowLink>
    </Card>
  );
}
