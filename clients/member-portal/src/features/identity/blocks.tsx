import { useTranslation } from 'react-i18next';
import type { Block } from '../../shell/blocks';
import { Card, RowLink } from '../../shell/Page';

function DevicesEntry() {
  const { t } = useTranslation('identity');
  return (
    <Card>
      <RowLink to="/devices">{t('devices')}</RowLink>
    </Card>
  );
}

export const blocks: readonly Block[] = [{ place: 'me', order: 80, render: () => <DevicesEntry /> }];
