import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../icons';
import styles from './NewerBuildBar.module.css';
import { keptWords, reloadKeepingWords } from './reload';
import { typedWords } from './typed';

const LOOK_EVERY_MS = 2000;

/** 有新版本 · 刷新: offered while nothing that was written could be lost by it. */
export function NewerBuildBar({ isThere }: { isThere: boolean }) {
  const { t } = useTranslation();
  const [isWriting, setWriting] = useState(false);
  useEffect(() => {
    if (!isThere) return;
    const look = () => setWriting(typedWords().length > 0);
    look();
    const timer = setInterval(look, LOOK_EVERY_MS);
    document.addEventListener('input', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('input', look);
    };
  }, [isThere]);
  if (!isThere) return null;
  return (
    <div className={styles.newer} role="status">
      <span>{t('common:newer.there')}</span>
      {isWriting ? (
        <span>{t('common:newer.finish')}</span>
      ) : (
        <button type="button" className="button" onClick={() => reloadKeepingWords()}>
          {t('common:verb.refresh')}
        </button>
      )}
    </div>
  );
}

/** What was written and not sent when the page had to start anew. */
export function KeptWords() {
  const { t } = useTranslation();
  const [words, setWords] = useState(keptWords);
  if (words.length === 0) return null;
  return (
    <section className={styles.keptWords} aria-label={t('common:newer.kept')}>
      <header>
        <h2>{t('common:newer.kept')}</h2>
        <button type="button" className="button" aria-label={t('common:verb.close')} onClick={() => setWords([])}>
          <Icon name="cross" />
        </button>
      </header>
      <p>{t('common:newer.keptHint')}</p>
      {words.map(({ label, text }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes
        <label key={index}>
          {label}
          <textarea readOnly value={text} rows={Math.min(8, text.split('\n').length + 1)} />
        </label>
      ))}
    </section>
  );
}
