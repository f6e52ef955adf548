import { useTranslation } from 'react-i18next';
import { Card, RowLink } from '../../shell/Page';

export function BoardBlock() {
  const { t } = useTranslation('board');
  return (
    <Card>
      <RowLink to="/board">{t('title')}</RowLink>
    </Card>
  );
}
