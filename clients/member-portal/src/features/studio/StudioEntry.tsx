import { useTranslation } from 'react-i18next';
import { Card, RowLink } from '../../shell/Page';
import { useViewer } from '../../viewer';

/** The way to one's reception days. */
export function StudioEntry() {
  const { t } = useTranslation('studio');
  if (!useViewer().canProposeStudio) return null;
  return (
    <Card>
      <RowLink to="/studios">{t('title')}</RowLink>
    </Card>
  );
}
