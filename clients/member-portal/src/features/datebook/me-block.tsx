import { useTranslation } from 'react-i18next';
import type { MeBlock } from '../../shell/blocks';
import { Card, RowLink } from '../../shell/Page';
import { useViewer } from '../../viewer';

/** A guest has one day, and takes it from its page. */
function DatebookEntry() {
  const { t } = useTranslation('datebook');
  if (useViewer().kind !== 'ACCOUNT') return null;
  return (
    <Card>
      <RowLink to="/datebook">{t('nav')}</RowLink>
    </Card>
  );
}

export const block: MeBlock = { order: 70, render: () => <DatebookEntry /> };
