import { App, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { copyHtml } from '../../shell/copy';
import styles from './publicity.module.css';

const TITLE_MAX = 32;
const DIGEST_MAX = 120;

interface Article {
  readonly titleLength: number;
  readonly digestLength: number;
  readonly html: string;
}

/** Where a story goes: its page, card, poster, the text for the 公众号 in one press, and the packages. */
export function PressPanel({ story: { id, code, status } }: { story: { id: string; code: string; status: string } }) {
  const { t } = useTranslation('publicity');
  const isPublic = status === 'PUBLISHED' || status === 'NEEDS_REVIEW';
  if (status === 'WITHDRAWN') return <p className="quiet">{t('act.WITHDRAW')}</p>;
  const files = [
    ['card', 'card.png'],
    ['posterPdf', 'poster.pdf'],
    ['posterPng', 'poster.png'],
    ['wechatZip', 'wechat.zip'],
    ['kit', 'press-kit.zip'],
  ] as const;
  return (
    <>
      <div className={styles.press}>
        <a href={isPublic ? `/r/${code}` : `/press/${id}/preview`} target="_blank" rel="noreferrer">
          {t(isPublic ? 'press.page' : 'press.preview')}
        </a>
        {files.map(([name, file]) => (
          <a key={name} href={`/press/${id}/${file}`} download>
            {t(`press.${name}`)}
          </a>
        ))}
        <CopyArticle id={id} />
      </div>
      {!isPublic && <p className="quiet">{t('press.after')}</p>}
    </>
  );
}

function CopyArticle({ id }: { id: string }) {
  const { t } = useTranslation('publicity');
  const { message } = App.useApp();
  const [busy, setBusy] = useState(false);
  const copy = async () => {
    setBusy(true);
    try {
      const answer = await fetch(`/press/${id}/wechat.json`);
      if (!answer.ok) throw new Error(String(answer.status));
      const { html, titleLength: title, digestLength: digest } = (await answer.json()) as Article;
      if (!copyHtml(html)) throw new Error('not copied');
      const isLong = title > TITLE_MAX || digest > DIGEST_MAX;
      message[isLong ? 'warning' : 'success'](
        t(isLong ? 'press.wechatLong' : 'press.wechatDone', { title, digest }),
        6,
      );
    } catch {
      message.warning(t('press.wechatFailed'), 6);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Button loading={busy} onClick={() => void copy()}>
      {t('press.wechat')}
    </Button>
  );
}
