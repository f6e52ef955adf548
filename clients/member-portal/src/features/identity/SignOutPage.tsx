import { EmptyState, ErrorState, LoadingState } from '@bandeng/ui';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { SignOutDocument } from '../../session.documents';
import { useCommand } from '../../shell/act';
import { useViewerState } from '../../viewer';

export function Component() {
  const { t } = useTranslation('identity');
  const { refresh } = useViewerState();
  const [signOut] = useCommand(SignOutDocument, { quiet: true });
  const [state, setState] = useState<'asking' | 'out' | { code: string }>('asking');
  const asked = useRef(false);
  const leave = async () => {
    setState('asking');
    const outcome = await signOut({});
    if (outcome.ok || outcome.why.code === 'UNAUTHENTICATED') {
      refresh();
      setState('out');
    } else setState(outcome.why);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, on arrival
  useEffect(() => {
    if (!asked.current) leave();
    asked.current = true;
  }, []);
  if (state === 'asking') return <LoadingState what={t('signingOut')} onRetry={leave} />;
  if (state !== 'out') return <ErrorState error={state} onRetry={leave} />;
  return (
    <EmptyState
      title={t('signedOut')}
      hint={t('signedOutHint')}
      action={
        <Link className="button primary" to="/sign-in">
          {t('again')}
        </Link>
      }
    />
  );
}
