import { useTranslation } from 'react-i18next';
import type { MeRow } from '../../shell/blocks';
import { RowLink } from '../../shell/Page';

export const rows: readonly MeRow[] = [
  { group: 'duty', order: 30, isFor: ({ canTellPolicies }) => canTellPolicies, render: () => <Policies /> },
];

/** What one has read and told on. */
function Policies() {
  const { t } = useTranslation('policy');
  return (
    <RowLink to="/policies" note={t('entryNote')}>
      {t('title')}
    </RowLink>
  );
}
