import { useTranslation } from 'react-i18next';
import type { MeBlock } from '../../shell/blocks';
import { useOutbox } from '../../shell/kept';
import { Card, RowLink } from '../../shell/Page';

function OutboxEntryBlock() {
  const { t } = useTranslation('outbox');
  const { mine, others } = useOutbox();
  const open = mine.filter(({ state }) => state !== 'SENT').length;
  return (
    <Card>
      <RowLink to="/outbox" note={open + others > 0 ? t('count', { count: open + others }) : t('nothingWaits')}>
        {t('title')}
      </RowLink>
    </Card>
  );
}

export const block: MeBlock = { order: 20, render: () => <OutboxEntryBlock /> };
