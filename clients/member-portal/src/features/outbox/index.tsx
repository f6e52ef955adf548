import { useTranslation } from 'react-i18next';
import type { Feature } from '../../registry';
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

/** What this phone keeps until there is a signal. */
export const feature: Feature = {
  focusRoutes: [{ path: 'outbox', lazy: () => import('./OutboxPage') }],
  blocks: [{ place: 'me', order: 20, render: () => <OutboxEntryBlock /> }],
};
