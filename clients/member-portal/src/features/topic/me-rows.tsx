import { useTranslation } from 'react-i18next';
import type { MeRow } from '../../shell/blocks';
import { RowLink } from '../../shell/Page';

export const rows: readonly MeRow[] = [
  { group: 'said', order: 10, render: () => <Submit /> },
  { group: 'said', order: 20, render: () => <Mine /> },
  { group: 'said', order: 30, render: () => <ByCode /> },
];

function Submit() {
  const { t } = useTranslation('topic');
  return <RowLink to="/submit">{t('submitOne')}</RowLink>;
}

function Mine() {
  const { t } = useTranslation('topic');
  return <RowLink to="/topics">{t('mine')}</RowLink>;
}

function ByCode() {
  const { t } = useTranslation('topic');
  return <RowLink to="/t">{t('byCode')}</RowLink>;
}
