import { useTranslation } from 'react-i18next';
import type { MeRow } from '../../shell/blocks';
import { RowLink } from '../../shell/Page';

export const rows: readonly MeRow[] = [
  { group: 'days', order: 30, isFor: ({ canProposeStudio }) => canProposeStudio, render: () => <Studios /> },
];

/** One's reception days. */
function Studios() {
  const { t } = useTranslation('studio');
  return <RowLink to="/studios">{t('title')}</RowLink>;
}
