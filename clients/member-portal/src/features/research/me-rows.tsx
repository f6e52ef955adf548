import { useTranslation } from 'react-i18next';
import type { MeRow } from '../../shell/blocks';
import { RowLink } from '../../shell/Page';

export const rows: readonly MeRow[] = [
  { group: 'days', order: 20, isFor: ({ canPlanResearch }) => canPlanResearch, render: () => <Research /> },
];

/** One's research; a department comes by what waits for it. */
function Research() {
  const { t } = useTranslation('research');
  return <RowLink to="/research">{t('title')}</RowLink>;
}
