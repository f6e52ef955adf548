import { useTranslation } from 'react-i18next';
import { Card, RowLink } from '../../shell/Page';
import { useViewer } from '../../viewer';

/** Guests take part in one consultation and have all of it before them. */
export function SearchBlock() {
  const { t } = useTranslation('search');
  if (useViewer().kind !== 'ACCOUNT') return null;
  return (
    <Card>
      <RowLink to="/search" note={t('note')}>
        {t('title')}
      </RowLink>
    </Card>
  );
}
