import { useServerNow } from '@bandeng/graphql-client';
import { CodeQr, Icon } from '@bandeng/ui';
import type { CSSProperties, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Fit } from '../../shell/Fit';
import styles from './coming.module.css';
import { LINES, pageAt, sizeOf } from './pages';

/** Lines that share the height of the wall, page by page; without any, what may be done meanwhile. */
export function Lines({ lines, empty, address }: { lines: readonly ReactNode[]; empty: string; address: string }) {
  const { t } = useTranslation('coming');
  const { page, pages } = pageAt(useServerNow(), lines.length);
  if (lines.length === 0) return <Nothing words={empty} address={address} />;
  const { rows, scale } = sizeOf(lines.length);
  const shown = lines.slice(page * LINES, (page + 1) * LINES);
  return (
    <>
      <ul className={styles.lines} style={{ '--rows': rows, '--scale': scale } as CSSProperties}>
        {shown}
      </ul>
      <footer className={`${styles.foot} num`}>
        {pages > 1 && t('page', { from: page * LINES + 1, to: page * LINES + shown.length, count: lines.length })}
      </footer>
    </>
  );
}

export function Line({
  tone,
  day,
  under,
  title,
  rest,
  mark,
}: {
  tone: string;
  /** 12月3日, large. */
  day: string;
  under: string;
  title: string;
  rest: string;
  mark: ReactNode;
}) {
  return (
    <li className={`${styles.line} tone-${tone}`}>
      <p className={`${styles.day} num`}>
        <strong>{day}</strong>
        <span>{under}</span>
      </p>
      <Fit className={styles.words}>
        <h2>{title}</h2>
        <p className="num">{rest}</p>
      </Fit>
      <p className={`${styles.mark} num`}>{mark}</p>
    </li>
  );
}

function Nothing({ words, address }: { words: string; address: string }) {
  const { t } = useTranslation('coming');
  return (
    <div className={styles.nothing}>
      <div>
        <Icon name="bench" />
        <h2>{words}</h2>
        <p>{t('bringUp')}</p>
      </div>
      <CodeQr text={`${address}/portal/submit`} size={520} label={t('bringUpCode')} />
    </div>
  );
}
