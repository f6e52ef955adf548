import { useUnreadNotices } from '@bandeng/features/unread';
import { useTranslation } from 'react-i18next';
import { Card, RowLink } from '../../shell/Page';

export function NoticesBlock() {
  const { t } = useTranslation('notice');
  const count = useUnreadNotices();
  return (
    <Card>
      <RowLink to="/notices" note={count > 0 ? t('lead', { count }) : t('allRead')}>
        {t('title')}
      </RowLink>
    </Card>
  );
}
