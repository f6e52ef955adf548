import { useTranslation } from 'react-i18next';
import { Card, RowLink } from '../../shell/Page';

export function MyTopicsBlock() {
  const { t } = useTranslation('topic');
  return (
    <Card title={t('block')}>
      <RowLink to="/submit">{t('submitOne')}</RowLink>
      <RowLink to="/topics">{t('mine')}</RowLink>
      <RowLink to="/t">{t('byCode')}</RowLink>
    </Card>
  );
}
