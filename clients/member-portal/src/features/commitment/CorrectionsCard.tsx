import { StatusTag, Tag, useFormats } from '@bandeng/ui';
import { useTranslation } from 'react-i18next';
import { type FragmentType, graphql, readFragment } from '../../generated';
import { Card } from '../../shell/Page';
import styles from './commitment.module.css';

export const CorrectionsCard_matter = graphql(`
  fragment CorrectionsCard_matter on CommitmentDetail {
    corrections {
      id
      record
      field
      saidBefore
      takenBack
      reason
      at
      correctorName
    }
  }
`);

/** What was put right or taken back, with what it said before. */
export function CorrectionsCard({ matter }: { matter: FragmentType<typeof CorrectionsCard_matter> }) {
  const { t } = useTranslation('commitment');
  const { date, dateTime } = useFormats();
  const { corrections } = readFragment(CorrectionsCard_matter, matter);
  if (corrections.length === 0) return null;
  return (
    <Card title={t('corrections.title')}>
      {corrections.map(({ id, record, field, saidBefore, takenBack, reason, at, correctorName }) => (
        <article key={id} className={styles.entry}>
          <Tag tone={takenBack ? 'calm' : 'soon'} icon={takenBack ? 'minus' : 'pen'}>
            {t(takenBack ? 'corrections.takenBack' : 'corrections.mark')}
          </Tag>
          <strong>
            {t(`corrections.record.${record}`)} · {t(`corrections.field.${field}`)}
          </strong>
          <p className={styles.long}>
            {t('corrections.earlier', { said: '' })}
            {!saidBefore && t('corrections.nothing')}
            {saidBefore && field === 'RESULT_CLASS' && (
              <StatusTag kind="resultClass" value={saidBefore as 'A' | 'B' | 'C' | 'D'} />
            )}
            {saidBefore && field === 'FINDING' && t(`finding.${saidBefore as 'DONE' | 'PARTLY_DONE' | 'NOT_DONE'}`)}
            {saidBefore &&
              field !== 'RESULT_CLASS' &&
              field !== 'FINDING' &&
              (field === 'PROMISED_DUE_ON' || field === 'NEXT_LOOK_ON' ? date(saidBefore) : saidBefore)}
          </p>
          <small>{t('corrections.because', { reason })}</small>
          <small className="num">{[correctorName, dateTime(at)].filter(Boolean).join(' · ')}</small>
        </article>
      ))}
    </Card>
  );
}
