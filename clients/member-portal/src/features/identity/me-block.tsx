import { useTranslation } from 'react-i18next';
import type { MeBlock } from '../../shell/blocks';
import { Card, RowLink } from '../../shell/Page';
import { useViewerState } from '../../viewer';

function DevicesEntry() {
  const { t } = useTranslation('identity');
  const { signInProviders } = useViewerState();
  return (
    <Card>
      <RowLink to="/devices">{t('devices')}</RowLink>
      {signInProviders.length > 0 && <RowLink to="/elsewhere">{t('elsewhere.title')}</RowLink>}
    </Card>
  );
}

export const block: MeBlock = { order: 80, render: () => <DevicesEntry /> };
