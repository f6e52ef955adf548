import { useSignOut } from '@bandeng/features/session';
import { EmptyState, ErrorState, LoadingState } from '@bandeng/ui';
import { Button, Dialog } from 'antd-mobile';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { outbox } from '../../phone';
import { useOutbox } from '../../shell/kept';
import { useViewerState } from '../../viewer';

export function Component() {
  const { t } = useTranslation('identity');
  const { viewer, asking } = useViewerState();
  const { mine, ready, person } = useOutbox();
  const waiting = mine.filter((entry) => entry.state !== 'SENT').map(({ key }) => key);
  const known = !asking && (!viewer || (ready && person === viewer.id));
  const { state, leave } = useSignOut(known && waiting.length === 0);
  if (state === 'arrived' && waiting.length > 0) return <BeforeLeaving waiting={waiting} leave={leave} />;
  if (state === 'arrived' || state === 'leaving') return <LoadingState what={t('signingOut')} onRetry={leave} />;
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

/** Nothing that was written is lost by signing out, unless that is what the person wants. */
function BeforeLeaving({ waiting, leave }: { waiting: readonly string[]; leave: () => Promise<void> }) {
  const { t } = useTranslation('outbox');
  const navigate = useNavigate();
  const count = waiting.length;
  const discard = async () => {
    const content = t('signOut.discardAsk', { count });
    const [confirmText, cancelText] = [t('discard'), t('common:verb.cancel')];
    // With nothing waiting any more, the page goes on by itself.
    if (await Dialog.confirm({ content, confirmText, cancelText })) await outbox.discard(...waiting);
  };
  return (
    <EmptyState
      icon="box"
      title={t('signOut.title', { count })}
      hint={t('signOut.hint')}
      action={
        <div className="stacked">
          <Button block color="primary" onClick={() => navigate('/outbox')}>
            {t('signOut.stay')}
          </Button>
          <Button block onClick={leave}>
            {t('signOut.keep')}
          </Button>
          <Button block onClick={discard}>
            {t('signOut.discard')}
          </Button>
        </div>
      }
    />
  );
}
