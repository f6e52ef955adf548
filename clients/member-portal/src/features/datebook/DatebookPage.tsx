import { useCalendarFeed } from '@bandeng/features/datebook';
import { ErrorState, LoadingState, useFormats } from '@bandeng/ui';
import { Button, Dialog } from 'antd-mobile';
import { useTranslation } from 'react-i18next';
import { Card, Page } from '../../shell/Page';

type Feed = ReturnType<typeof useCalendarFeed>;

/** One's own days in the phone's calendar: added by one tap, replaced or stopped from here. */
export function Component() {
  const { t } = useTranslation('datebook');
  const shown = useCalendarFeed();
  const { feed, isKnown, error, retry, address, problem } = shown;
  return (
    <Page title={t('nav')} lead={t('lead')} back="/me">
      {error && <ErrorState error={error} onRetry={retry} />}
      {!isKnown && !error && <LoadingState what={t('nav')} />}
      {isKnown && (
        <Card title={t('address')}>
          <p>{t('what')}</p>
          {problem && <p role="alert">{problem}</p>}
          {address && <Fresh shown={shown} />}
          {!address && (feed ? <Known feed={feed} /> : <p>{t('none')}</p>)}
          <Acts shown={shown} />
        </Card>
      )}
    </Page>
  );
}

function Fresh({ shown: { address, subscription } }: { shown: Feed }) {
  const { t } = useTranslation('datebook');
  return (
    <>
      <p>
        <b>{t('once')}</b>
      </p>
      <p className="num" style={{ overflowWrap: 'anywhere', userSelect: 'all' }}>
        {address}
      </p>
      <Button block color="primary" onClick={() => window.location.assign(subscription ?? '')}>
        {t('open')}
      </Button>
      <p>{t('how')}</p>
    </>
  );
}

function Known({ feed: { madeAt, lastReadAt } }: { feed: NonNullable<Feed['feed']> }) {
  const { t } = useTranslation('datebook');
  const { dateTime, relative } = useFormats();
  return (
    <p className="num">
      {t('madeAt', { at: dateTime(madeAt) })} ·{' '}
      {lastReadAt ? t('readAt', { when: relative(lastReadAt) }) : t('neverRead')}
    </p>
  );
}

function Acts({ shown: { feed, busy, onMake, onRevoke } }: { shown: Feed }) {
  const { t } = useTranslation('datebook');
  const sure = async (content: string, act: () => Promise<void>) => {
    const asked = { content, confirmText: t('common:verb.confirm'), cancelText: t('common:verb.cancel') };
    if (await Dialog.confirm(asked)) await act();
  };
  if (!feed) {
    return (
      <Button block color="primary" disabled={busy} onClick={onMake}>
        {t('make')}
      </Button>
    );
  }
  return (
    <>
      <Button block disabled={busy} style={{ marginTop: 8 }} onClick={() => sure(t('replaceSure'), onMake)}>
        {t('replace')}
      </Button>
      <Button block disabled={busy} style={{ marginTop: 8 }} onClick={() => sure(t('revokeSure'), onRevoke)}>
        {t('revoke')}
      </Button>
    </>
  );
}
