import { useTranslation } from 'react-i18next';
import type { MeRow } from '../../shell/blocks';
import { useOutbox } from '../../shell/kept';
import { RowLink } from '../../shell/Page';

export const rows: readonly MeRow[] = [{ group: 'first', order: 20, render: () => <Outbox /> }];

function Outbox() {
  const { t } = useTranslation('outbox');
  const { mine, others } = useOutbox();
  const open = mine.filter(({ state }) => state !== 'SENT').length;
  return (
    <RowLink to="/outbox" note={open + others > 0 ? t('count', { count: open + others }) : t('nothingWaits')}>
      {t('title')}
    </RowLink>
  );
}
