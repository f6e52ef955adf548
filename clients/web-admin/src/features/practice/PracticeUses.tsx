import { StatusTag, useFormats } from '@bandeng/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Panel } from '../../shell/Page';
import styles from './practice.module.css';
import type { Shown } from './shown';

/** Who began with it, and how that went. */
export function UsedBy({ usedBy }: { usedBy: Shown['usedBy'] }) {
  const { t } = useTranslation('practice');
  const { date } = useFormats();
  return (
    <Panel title={t('read.usedBy', { count: usedBy.length })}>
      {usedBy.length === 0 && <p className="quiet">{t('read.notUsed')}</p>}
      <ul className={styles.lines}>
        {usedBy.map((one) => (
          <li key={one.consultationId}>
            {one.viewerCanOpen ? (
              <Link to={`/consultations/${one.consultationId}`}>{one.title}</Link>
            ) : (
              (one.title ?? t('read.preparing'))
            )}{' '}
            <StatusTag kind="practiceOutcome" value={one.outcome} />
            <div className="quiet">
              {one.committeeName} · <span className="num">{date(one.usedAt)}</span>
            </div>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

/** What was released, the last first. */
export function Editions({ versions }: { versions: Shown['versions'] }) {
  const { t } = useTranslation('practice');
  const { date } = useFormats();
  if (versions.length === 0) return null;
  return (
    <Panel title={t('library.editions')}>
      <ul className={styles.lines}>
        {versions.map(({ id, edition, reason, writerName, reviewerName, releasedAt }) => (
          <li key={id}>
            {t('read.edition', { edition })} <span className="num">{date(releasedAt)}</span>
            <div className="quiet">
              {[
                writerName && t('library.writtenBy', { name: writerName }),
                reviewerName && t('library.reviewedBy', { name: reviewerName }),
                reason,
              ]
                .filter(Boolean)
                .join(' · ')}
            </div>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
