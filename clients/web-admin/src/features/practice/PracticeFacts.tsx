import { useFactLines } from '@bandeng/features/practice';
import { useFormats } from '@bandeng/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Panel } from '../../shell/Page';
import styles from './practice.module.css';
import type { Shown } from './shown';

/** What the record says today, each figure with what is behind it. */
export function PracticeFacts({ practice }: { practice: Shown }) {
  const { t } = useTranslation('practice');
  const { date } = useFormats();
  const lines = useFactLines(practice.facts);
  const { facts } = practice;
  if (!facts) return null;
  return (
    <Panel title={t('read.facts')}>
      <dl className={styles.facts}>
        {lines.map(([name, words]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd className="num">{words}</dd>
          </div>
        ))}
      </dl>
      {facts.records.length > 0 && (
        <details>
          <summary>{t('library.records', { count: facts.records.length })}</summary>
          <ul className={styles.lines}>
            {facts.records.map(({ id, title, done, round, relapses }) => (
              <li key={id}>
                <Link to={`/commitments/${id}`}>{title}</Link>{' '}
                <span className="quiet">
                  {[
                    done ? t('library.done') : t('library.notDone'),
                    round > 1 && t('library.again'),
                    relapses > 0 && t('read.CAME_BACK'),
                  ]
                    .filter(Boolean)
                    .join('、')}
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
      <p className="quiet">
        {t('read.asOf', { day: date(facts.asOf) })}{' '}
        {practice.viewerReadsSource && (
          <Link to={`/consultations/${practice.consultationId}`}>{t('library.source')}</Link>
        )}
      </p>
    </Panel>
  );
}
