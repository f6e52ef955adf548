import type { OutboxEntry } from '@bandeng/graphql-client';
import { EmptyState, Icon, Tag, useFormats, useWords } from '@bandeng/ui';
import { App, Button, Drawer } from 'antd';
import { useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { desk, outbox } from '../../../desk';
import { copyText } from '../../../shell/copy';

/** What was done at this desk for one meeting and has not arrived yet, or was not taken. */
export function useKeptActs(meetingId: string): readonly OutboxEntry[] {
  const { mine } = useSyncExternalStore(outbox.subscribe, outbox.view);
  return mine.filter(({ lane, state }) => lane === meetingId && state !== 'SENT');
}

/** Whether this machine thinks that it has a signal; a socket may stand for a while after it has gone. */
export function useSignal(): boolean {
  return useSyncExternalStore(onSignal, desk.hasSignal);
}

function onSignal(changed: () => void): () => void {
  window.addEventListener('online', changed);
  window.addEventListener('offline', changed);
  return () => {
    window.removeEventListener('online', changed);
    window.removeEventListener('offline', changed);
  };
}

/** One line under the head of the console while something is not synced, or there is no signal. */
export function DeskBar({ entries, offline }: { entries: readonly OutboxEntry[]; offline: boolean }) {
  const { t } = useTranslation('record');
  const [open, setOpen] = useState(false);
  const refused = entries.filter(({ state }) => state === 'REFUSED').length;
  const waiting = entries.length - refused;
  const mayClose = window.isSecureContext && 'serviceWorker' in navigator;
  if (!offline && entries.length === 0) return null;
  return (
    <div className={`desk-bar${refused > 0 ? ' problem' : ''}`} role="status">
      <Icon name={refused > 0 ? 'alert' : 'box'} />
      {offline && <span>{t('desk.offline')}</span>}
      {offline && !mayClose && <strong>{t('desk.stay')}</strong>}
      {!outbox.view().lasts && <strong>{t('desk.lost')}</strong>}
      <span className="grow" />
      {waiting > 0 && <span className="num">{t('desk.waiting', { count: waiting })}</span>}
      {refused > 0 && <span className="num">{t('desk.refused', { count: refused })}</span>}
      {entries.length > 0 && (
        <Button size="small" onClick={() => setOpen(true)}>
          {t('common:verb.view')}
        </Button>
      )}
      <DeskDrawer open={open} entries={entries} onClose={() => setOpen(false)} />
    </div>
  );
}

function DeskDrawer({
  open,
  entries,
  onClose,
}: {
  open: boolean;
  entries: readonly OutboxEntry[];
  onClose: () => void;
}) {
  const { t } = useTranslation('record');
  const { message } = App.useApp();
  const [busy, setBusy] = useState(false);
  const send = async () => {
    setBusy(true);
    await outbox.send({ asked: true });
    setBusy(false);
    if (outbox.view().mine.some(({ state }) => state === 'WAITING')) message.info(t('desk.stillNot'), 4);
  };
  return (
    <Drawer
      title={t('desk.title')}
      open={open}
      onClose={onClose}
      size={560}
      extra={
        entries.some(({ state }) => state === 'WAITING') && (
          <Button type="primary" loading={busy} onClick={send}>
            {t('desk.sendNow')}
          </Button>
        )
      }
    >
      {entries.length === 0 && <EmptyState icon="checkRing" title={t('desk.nothing')} />}
      <ol className="desk-entries">
        {entries.map((entry) => (
          <KeptAct key={entry.key} entry={entry} />
        ))}
      </ol>
    </Drawer>
  );
}

/** One act that waits; a refused one says why, and stays until the scribe has decided. */
export function KeptAct({ entry }: { entry: OutboxEntry }) {
  const { t } = useTranslation('record');
  const { modal, message } = App.useApp();
  const { time } = useFormats();
  const words = useWords();
  const refused = entry.state === 'REFUSED';
  const drop = () =>
    modal.confirm({
      title: t('desk.drop'),
      content: `${t('desk.dropAsk')}${entry.title}`,
      okText: t('desk.drop'),
      okButtonProps: { danger: true },
      cancelText: t('common:verb.cancel'),
      onOk: () => outbox.discard(entry.key),
    });
  const copy = () => {
    copyText(entry.title);
    message.success(t('desk.copied'), 2);
  };
  return (
    <li className="kept-act">
      <span className="num quiet">{time(new Date(entry.createdAt))}</span>
      <div>
        <span className="quiet">{t(`desk.act.${entry.act}`)}</span> {entry.title}
        <p>
          <Tag tone={refused ? 'bad' : 'soon'} icon={refused ? 'alert' : 'clock'}>
            {t(`desk.state.${entry.state}`)}
          </Tag>{' '}
          {entry.why && refused && <span role="alert">{words(entry.why)}</span>}
        </p>
        {refused && (
          <p className="kept-acts">
            <Button size="small" type="primary" onClick={() => outbox.sendAgain(entry.key)}>
              {t('desk.again')}
            </Button>
            <Button size="small" onClick={copy}>
              {t('desk.copy')}
            </Button>
            <Button size="small" danger type="text" onClick={drop}>
              {t('desk.drop')}
            </Button>
          </p>
        )}
      </div>
    </li>
  );
}
