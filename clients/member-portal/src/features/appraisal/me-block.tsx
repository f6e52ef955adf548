import { useTranslation } from 'react-i18next';
import type { MeBlock } from '../../shell/blocks';
import { Card, RowLink } from '../../shell/Page';
import { useViewer } from '../../viewer';

export const block: MeBlock = { order: 17, render: () => <AppraisalBlock /> };

/** The way to one's annual reports, and to those of a committee one directs. */
function AppraisalBlock() {
  const { t } = useTranslation('appraisal');
  const viewer = useViewer();
  if (!viewer.canWriteAppraisals && !viewer.canOpineOnAppraisals) return null;
  return (
    <Card>
      <RowLink to="/appraisals">{t('title')}</RowLink>
    </Card>
  );
}
