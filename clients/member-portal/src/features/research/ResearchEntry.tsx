import { useTranslation } from 'react-i18next';
import { Card, RowLink } from '../../shell/Page';
import { holds, useViewer } from '../../viewer';

/** The way to one's research, and for a department to what is asked of it. */
export function ResearchEntry() {
  const { t } = useTranslation('research');
  const viewer = useViewer();
  if (!viewer.canPlanResearch && !holds(viewer, 'DEPARTMENT_OFFICER', 'LEADER')) return null;
  return (
    <Card>
      <RowLink to="/research">{t('title')}</RowLink>
    </Card>
  );
}
