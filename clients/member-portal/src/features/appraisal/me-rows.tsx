import { useTranslation } from 'react-i18next';
import type { MeRow } from '../../shell/blocks';
import { RowLink } from '../../shell/Page';

export const rows: readonly MeRow[] = [
  {
    group: 'duty',
    order: 20,
    isFor: ({ canWriteAppraisals, canOpineOnAppraisals }) => canWriteAppraisals || canOpineOnAppraisals,
    render: () => <Appraisals />,
  },
];

/** One's annual reports, and those of a committee one directs. */
function Appraisals() {
  const { t } = useTranslation('appraisal');
  return <RowLink to="/appraisals">{t('title')}</RowLink>;
}
