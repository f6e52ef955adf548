import { useTranslation } from 'react-i18next';
import type { MeBlock } from '../../shell/blocks';
import { Card, RowLink } from '../../shell/Page';

function DevicesEntry() {
  const { t } = useTranslation('identity');
  return (
    <Card>
      <RowLink to="/devices">{t('devices')}</RowLink>
    </Card>
  );
}

export const block: MeBlock = { order: 80, render: () => <DevicesEntry /> };
