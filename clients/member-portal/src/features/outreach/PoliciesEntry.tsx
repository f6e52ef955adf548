import { useTranslation } from 'react-i18next';
import { Card, RowLink } from '../../shell/Page';
import { useViewer } from '../../viewer';

/** The way to what one has read and told on. */
export function PoliciesEntry() {
  const { t } = useTranslation('policy');
  if (!useViewer().canTellPolicies) return null;
  return (
    <Card>
      <RowLink to="/policies" note={t('entryNote')}>
        {t('title')}
      </RowLink>
    </Card>
  );
}
