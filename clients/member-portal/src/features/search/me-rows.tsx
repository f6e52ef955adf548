import { useTranslation } from 'react-i18next';
import type { MeRow } from '../../shell/blocks';
import { RowLink } from '../../shell/Page';

export const rows: readonly MeRow[] = [
  { group: 'first', order: 30, isFor: ({ kind }) => kind === 'ACCOUNT', render: () => <Search /> },
];

/** Guests take part in one consultation and have all of it before them. */
function Search() {
  const { t } = useTranslation('search');
  return (
    <RowLink to="/search" note={t('note')}>
      {t('title')}
    </RowLink>
  );
}
