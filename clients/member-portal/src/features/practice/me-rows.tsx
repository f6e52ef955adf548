import { useTranslation } from 'react-i18next';
import type { MeRow } from '../../shell/blocks';
import { RowLink } from '../../shell/Page';

export const rows: readonly MeRow[] = [
  { group: 'results', order: 30, isFor: ({ canReadPractices }) => canReadPractices, render: () => <Practices /> },
];

function Practices() {
  const { t } = useTranslation('practice');
  return <RowLink to="/practices">{t('title')}</RowLink>;
}
