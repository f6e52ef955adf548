import { useUnreadNotices } from '@bandeng/features/unread';
import { useTranslation } from 'react-i18next';
import type { MeRow } from '../../shell/blocks';
import { RowLink } from '../../shell/Page';

export const rows: readonly MeRow[] = [{ group: 'first', order: 10, render: () => <Notices /> }];

function Notices() {
  const { t } = useTranslation('notice');
  const count = useUnreadNotices();
  return (
    <RowLink to="/notices" note={count > 0 ? t('lead', { count }) : t('allRead')}>
      {t('title')}
    </RowLink>
  );
}
