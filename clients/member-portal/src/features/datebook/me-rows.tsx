import { useTranslation } from 'react-i18next';
import type { MeRow } from '../../shell/blocks';
import { RowLink } from '../../shell/Page';

export const rows: readonly MeRow[] = [
  { group: 'days', order: 10, isFor: ({ kind }) => kind === 'ACCOUNT', render: () => <Datebook /> },
];

/** A guest has one day, and takes it from its page. */
function Datebook() {
  const { t } = useTranslation('datebook');
  return <RowLink to="/datebook">{t('nav')}</RowLink>;
}
