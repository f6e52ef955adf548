import { useTranslation } from 'react-i18next';
import type { MeRow } from '../../shell/blocks';
import { RowLink } from '../../shell/Page';

export const rows: readonly MeRow[] = [
  { group: 'unit', order: 20, isFor: ({ canServeGroup }) => canServeGroup, render: () => <Plan /> },
  { group: 'unit', order: 30, isFor: ({ canServeGroup }) => canServeGroup, render: () => <Informants /> },
];

/** What the office of a special committee or of a sector does. */
function Plan() {
  const { t } = useTranslation('office');
  return <RowLink to="/office/plan">{t('plan.title')}</RowLink>;
}

function Informants() {
  const { t } = useTranslation('office');
  return <RowLink to="/office/informants">{t('informants')}</RowLink>;
}
