import type { OutboxEntry } from '@bandeng/graphql-client';
import { DisabledReason, EmptyState, LoadingState, Tag, useFormats, useWords } from '@bandeng/ui';
import { Button, Dialog, Toast } from 'antd-mobile';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { hasSignal, outbox } from '../../phone';
import { useOutbox } from '../../shell/kept';
import { Card, Page } from '../../shell/Page';
import { usePhotos } from '../../shell/PhotoField';
import { useViewer } from '../../viewer';
import styles from './outbox.module.css';

/** Everything that waits, what was refused and why, and what went today. */
export function Component() {
  const { t } = useTranslation('outbox');
  const { ready, person, mine, others, lasts, sending } = useOutbox();
  const viewer = useViewer();
  const online = useSignal();
  const [trying, setTrying] = useState(false);
  const open = mine.filter(({ state }) => state !== 'SENT');
  const sent = mine.filter(({ state }) => state === 'SENT').reverse();
  const waiting = open.some(({ state }) => state === 'WAITING');
  const sendNow = async () => {
    setTrying(true);
    await outbox.send({ asked: true });
    setTrying(false);
    if (outbox.view().mine.some(({ state }) => state === 'WAITING')) Toast.show({ content: t('stillNot') });
  };
  if (!ready || person !== viewer.id) return <LoadingState what={t('title')} />;
  return (
    <Page
      title={t('title')}
      back="/me"
      lead={waiting ? t(online ? 'lead.signal' : 'lead.none') : undefined}
      foot={
        waiting && (
          <Button block color="primary" loading={trying || sending !== null} onClick={sendNow}>
            {t('sendNow')}
          </Button>
        )
      }
    >
      {!lasts && open.length > 0 && <p className="draft-notice">{t('keptHere')}</p>}
      {others > 0 && (
        <Card>
          <p className="plain-words num">{t('others', { count: others })}</p>
        </Card>
      )}
      {open.map((entry) => (
        <Waiting key={entry.key} entry={entry} isSending={sending === entry.key} />
      ))}
      {open.length === 0 && <EmptyState icon="checkRing" title={t('empty')} hint={t('emptyHint')} />}
      {sent.length > 0 && (
        <Card title={t('sentToday')}>
          {sent.map((entry) => (
            <Line key={entry.key} entry={entry} />
          ))}
        </Card>
      )}
    </Page>
  );
}

function Line({ entry }: { entry: OutboxEntry }) {
  const { t } = useTranslation('outbox');
  const { dateTime } = useFormats();
  return (
    <div className="demand">
      <strong>{entry.title}</strong>{' '}
      <Tag tone="ok" icon="checkRing">
        {t('state.SENT')}
      </Tag>
      <small className="num">
        {t(`act.${entry.act}`)} · {entry.about}
        {entry.sentAt !== null && ` · ${dateTime(new Date(entry.sentAt))}`}
      </small>
    </div>
  );
}

function Waiting({ entry, isSending }: { entry: OutboxEntry; isSending: boolean }) {
  const { t } = useTranslation('outbox');
  const words = useWords();
  const { dateTime } = useFormats();
  const photos = usePhotos(entry.files.map(({ key }) => key));
  const refused = entry.state === 'REFUSED';
  return (
    <Card
      title={entry.title}
      extra={
        <Tag tone={refused ? 'bad' : 'soon'} icon={refused ? 'alert' : 'clock'}>
          {t(isSending ? 'state.SENDING' : `state.${entry.state}`)}
        </Tag>
      }
    >
      <p className="lead num">
        {t(`act.${entry.act}`)} · {entry.about}
        <br />
        {t('keptAt', { time: dateTime(new Date(entry.createdAt)) })}
        {entry.attempts > 0 && t('attempts', { count: entry.attempts })}
      </p>
      {entry.why && (
        <p className="plain-words" role={refused ? 'alert' : undefined}>
          {t(refused ? 'whyRefused' : 'whyWaiting', { why: words(entry.why) })}
        </p>
      )}
      {entry.files.length > 0 && (
        <div className="photos">
          {entry.files.map(({ key }, index) =>
            photos.has(key) ? (
              <img key={key} src={photos.get(key)} alt={t('photo', { title: entry.title, count: index + 1 })} />
            ) : null,
          )}
        </div>
      )}
      <WaitingActs entry={entry} isSending={isSending} />
    </Card>
  );
}

/** What can be done with it before it has gone: send it again, take it back to change it, let it go. */
function WaitingActs({ entry, isSending }: { entry: OutboxEntry; isSending: boolean }) {
  const { t } = useTranslation('outbox');
  const refused = entry.state === 'REFUSED';
  const navigate = useNavigate();
  const change = async (replace: boolean) => {
    const draft = await outbox.takeBack(entry.key, { replace });
    if (draft === 'DRAFT_THERE') {
      if (await Dialog.confirm({ content: t('replaceDraft'), ...yesNo(t('replace'), t('common:verb.cancel')) })) {
        await change(true);
      }
    } else if (draft === 'IN_DOUBT') Toast.show({ content: t('inDoubt') });
    else navigate(entry.path);
  };
  const discard = async () => {
    const content = t(entry.inDoubt ? 'discardInDoubt' : 'discardAsk', { title: entry.title });
    if (await Dialog.confirm({ content, ...yesNo(t('discard'), t('common:verb.cancel')) })) {
      await outbox.discard(entry.key);
    }
  };
  return (
    <span className={`acts ${styles.acts}`}>
      {refused && (
        <Button color="primary" onClick={() => outbox.sendAgain(entry.key)}>
          {t('sendAgain')}
        </Button>
      )}
      {entry.path && (
        <DisabledReason reason={(entry.inDoubt && t('inDoubt')) || (isSending && t('state.SENDING'))}>
          <Button onClick={() => change(false)}>{t(refused ? 'changeAndSend' : 'change')}</Button>
        </DisabledReason>
      )}
      <Button onClick={discard}>{t('discard')}</Button>
    </span>
  );
}

const yesNo = (confirmText: string, cancelText: string) => ({ confirmText, cancelText });

function useSignal(): boolean {
  const [online, setOnline] = useState(hasSignal);
  useEffect(() => {
    const look = () => setOnline(hasSignal());
    window.addEventListener('online', look);
    window.addEventListener('offline', look);
    return () => {
      window.removeEventListener('online', look);
      window.removeEventListener('offline', look);
    };
  }, []);
  return online;
}
