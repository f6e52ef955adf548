import { useSignOut } from '@bandeng/features/session';
import { EmptyState, ErrorState, LoadingState } from '@bandeng/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

export function Component() {
  const { t } = useTranslation('identity');
  const { state, leave } = useSignOut(true);
  if (state === 'arrived' || state === 'leaving') return <LoadingState what={t('signingOut')} onRetry={leave} />;
  if (state !== 'out') return <ErrorState error={state} onRetry={leave} />;
  return (
    <EmptyState title={t('signedOut')} hint={t('signedOutHint')} action={<Link to="/sign-in">{t('again')}</Link>} />
  );
}
