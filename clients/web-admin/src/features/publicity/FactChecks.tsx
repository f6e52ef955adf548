import { usePublicAddress } from '@bandeng/features/session';
import { useFormats } from '@bandeng/ui';
import { App, Button, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../generated';
import { useCommand } from '../../shell/act';
import { copyText } from '../../shell/copy';
import { Panel } from '../../shell/Page';
import type { Shown } from './acts/shown';
import styles from './publicity.module.css';

const Revoke = graphql(`
  mutation RevokeFactCheck($storyId: ID!, $linkId: ID!) {
    revokeFactCheck(storyId: $storyId, linkId: $linkId) { ... on StoryChanged { id version } ... on PublicityRefusal { code } }
  }
`);

/** 事实核对: who was asked, until when, and what they said of each fact. A new link is shown once. */
export function FactChecks({
  story,
  link,
  reload,
}: {
  story: Shown;
  link: { token: string; unitName: string; expiresOn: string } | null;
  reload: () => void;
}) {
  const { t } = useTranslation('publicity');
  const { dateTime } = useFormats();
  if (story.status === 'DRAFT' && story.factChecks.length === 0) return null;
  const { factCheckClosedAt: at, factCheckClosedByName: name, factCheckSkippedBecause: reason } = story;
  return (
    <Panel title={t('check.title')}>
      {link && <IssuedLink {...link} />}
      {at && (
        <p>
          {t('check.closed', {
            name,
            at: dateTime(at),
            how: reason ? t('check.closedSkipped', { reason }) : t('check.closedDone'),
          })}
        </p>
      )}
      {story.factChecks.length === 0 ? (
        <p className="quiet">{t('check.none')}</p>
      ) : (
        <ul className={styles.lines}>
          {story.factChecks.map((check) => (
            <Asked key={check.id} story={story} check={check} reload={reload} />
          ))}
        </ul>
      )}
    </Panel>
  );
}

function IssuedLink({ token, unitName, expiresOn }: { token: string; unitName: string; expiresOn: string }) {
  const { t } = useTranslation('publicity');
  const origin = usePublicAddress();
  const { date } = useFormats();
  const { message } = App.useApp();
  const address = `${origin}/portal/check#${token}`;
  const copy = () => {
    if (copyText(address)) message.success(t('check.copied'));
  };
  return (
    <div className={styles.flag}>
      <p>{t('check.link', { unit: unitName, day: date(expiresOn) })}</p>
      <Input readOnly value={address} aria-label={t('check.copy')} onFocus={({ target }) => target.select()} />
      <Button style={{ marginTop: 8 }} onClick={copy}>
        {t('check.copy')}
      </Button>
    </div>
  );
}

function Asked({ story, check, reload }: { story: Shown; check: Shown['factChecks'][number]; reload: () => void }) {
  const { t } = useTranslation('publicity');
  const { date, dateTime } = useFormats();
  const [revoke, { busy }] = useCommand(Revoke, { done: t('check.revokedDone') });
  const labels = new Map(story.facts.map(({ key, label }) => [key, label]));
  const takeBack = async () => {
    const { ok } = await revoke({ storyId: story.id, linkId: check.id });
    if (ok) reload();
  };
  const isOpen = !check.revokedAt && story.status === 'FACT_CHECK' && !story.factCheckClosedAt;
  return (
    <li>
      <div className={styles.counted}>
        <strong>{check.unitName}</strong>
        <span className="quiet">
          {check.revokedAt
            ? t('check.revoked')
            : check.answeredAt
              ? t('check.answered', { at: dateTime(check.answeredAt) })
              : `${t('check.waiting')} · ${t('check.until', { day: date(check.expiresOn) })}`}
        </span>
      </div>
      {check.answers.map(({ factKey: key, value, verdict, note }) => (
        <div key={key} style={{ color: verdict === 'OBJECTED' ? 'var(--bad)' : undefined }}>
          {labels.get(key) ?? ''} {value}：{t(`check.${verdict}`, { note })}
        </div>
      ))}
      {isOpen && (
        <Button size="small" type="text" loading={busy} onClick={() => void takeBack()}>
          {t('check.revoke')}
        </Button>
      )}
    </li>
  );
}
