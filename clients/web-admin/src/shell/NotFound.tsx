import { EmptyState } from '@bandeng/ui';
import { useTranslation } from 'react-i18next';
import { Link, Navigate } from 'react-router';
import { navFor } from '../registry';
import { useViewer } from '../viewer';

export function NotFound() {
  const { t } = useTranslation('shell');
  return (
    <EmptyState
      title={t('notFound.title')}
      hint={t('notFound.hint')}
      action={<Link to="/">{t('notFound.home')}</Link>}
    />
  );
}

/** Somebody whose post does not open the overview begins with the first page that is theirs. */
export function FirstPage() {
  const { t } = useTranslation('shell');
  const entries = navFor(useViewer());
  // A day begins with what is to be done; finding things comes when one looks for them.
  const first = entries.find(({ to }) => to !== '/search') ?? entries[0];
  if (first) return <Navigate to={first.to} replace />;
  return <EmptyState title={t('nothingOpen.title')} hint={t('nothingOpen.hint')} />;
}
