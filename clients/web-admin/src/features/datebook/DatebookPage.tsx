import { useCalendarFeed } from '@bandeng/features/datebook';
import { ErrorState, LoadingState, useFormats } from '@bandeng/ui';
import { Alert, Button, Input, Popconfirm, Space } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { copyText } from '../../shell/copy';
import { Page, Panel } from '../../shell/Page';

type Feed = ReturnType<typeof useCalendarFeed>;

/** One's own days in one's own calendar program. */
export function Component() {
  const { t } = useTranslation('datebook');
  const shown = useCalendarFeed();
  const { feed, isKnown, error, retry, address, problem } = shown;
  return (
    <Page title={t('nav')} subtitle={t('lead')}>
      {error && <ErrorState error={error} onRetry={retry} />}
      {!isKnown && !error && <LoadingState what={t('nav')} onRetry={retry} />}
      {isKnown && (
        <Panel title={t('address')}>
          <p>{t('what')}</p>
          {problem && <Alert type="error" showIcon title={problem} role="alert" />}
          {address && <Fresh shown={shown} />}
          {!address && (feed ? <Known feed={feed} /> : <p className="quiet">{t('none')}</p>)}
          <Acts shown={shown} />
        </Panel>
      )}
    </Page>
  );
}

function Fresh({ shown: { address, subscription } }: { shown: Feed }) {
  const { t } = useTranslation('datebook');
  const [copied, setCopied] = useState(false);
  const copy = () => setCopied(copyText(address ?? ''));
  return (
    <>
      <Alert type="info" showIcon title={t('once')} />
      <p>
        <Input readOnly value={address ?? ''} aria-label={t('address')} onFocus={(event) => event.target.select()} />
      </p>
      <Space wrap>
        <Button type="primary" href={subscription ?? ''}>
          {t('open')}
        </Button>
        <Button onClick={copy}>{copied ? t('copied') : t('copy')}</Button>
      </Space>
      <p className="quiet">{t('how')}</p>
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
  if (!feed) {
    return (
      <Button type="primary" loading={busy} onClick={onMake}>
        {t('make')}
      </Button>
    );
  }
  const asked = { okText: t('common:verb.confirm'), cancelText: t('common:verb.cancel') };
  return (
    <Space wrap>
      <Popconfirm title={t('replaceSure')} onConfirm={onMake} {...asked}>
        <Button loading={busy}>{t('replace')}</Button>
      </Popconfirm>
      <Popconfirm title={t('revokeSure')} onConfirm={onRevoke} {...asked}>
        <Button danger loading={busy}>
          {t('revoke')}
        </Button>
      </Popconfirm>
    </Space>
  );
}
