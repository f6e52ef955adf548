import { useTranslation } from 'react-i18next';
import { Card, RowLink } from '../../shell/Page';
import { useViewer } from '../../viewer';

/** The way to one's research; a department comes by what waits for it. */
export function ResearchEntry() {
  const { t } = useTranslation('research');
  if (!useViewer().canPlanResearch) return null;
  return (
    <Card>
      <RowLink to="/research">{t('title')}</RowLink>
    </Card>
  );
}
