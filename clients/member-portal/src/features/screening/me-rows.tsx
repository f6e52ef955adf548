import { useTranslation } from 'react-i18next';
import type { MeRow } from '../../shell/blocks';
import { RowLink } from '../../shell/Page';

export const rows: readonly MeRow[] = [
  { group: 'unit', order: 10, isFor: ({ canAnswerLetters }) => canAnswerLetters, render: () => <Letters /> },
];

/** All letters of the department, also those that were answered. */
function Letters() {
  const { t } = useTranslation('screening');
  return <RowLink to="/letters">{t('title')}</RowLink>;
}
