import { useTranslation } from 'react-i18next';
import { NoteField as Note } from '../decision-fields';
import type { Shown } from './shown';

/** What the submitter reads; so do those who follow the topic. */
export function NoteField({ subject: { topic }, isNeeded = false }: { subject: Shown; isNeeded?: boolean }) {
  const { t } = useTranslation('screening');
  return (
    <Note isNeeded={isNeeded} hint={topic.followers > 0 ? t('alsoRead', { count: topic.followers }) : undefined} />
  );
}
