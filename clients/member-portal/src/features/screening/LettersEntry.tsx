import { useTranslation } from 'react-i18next';
import { Card, RowLink } from '../../shell/Page';
import { useViewer } from '../../viewer';

/** All letters of the department, also those that were answered. */
export function LettersEntry() {
  const { t } = useTranslation('screening');
  if (!useViewer().canAnswerLetters) return null;
  return (
    <Card>
      <RowLink to="/letters">{t('title')}</RowLink>
    </Card>
  );
}
