import { StatusTag, Tag, useFormats } from '@bandeng/ui';
import { useTranslation } from 'react-i18next';
import { type FragmentType, graphql, readFragment } from '../../generated';
import type { CorrectedField } from '../../generated/graphql';
import { Panel } from '../../shell/Page';

export const Corrections_commitment = graphql(`
  fragment Corrections_commitment on CommitmentDetail {
    corrections {
      id
      record
      recordId
      field
      saidBefore
      saysNow
      takenBack
      reason
      at
      correctorName
    }
  }
`);

/** What was put right, and what it said before: history stands beside what is said now. */
export function Corrections({ commitment }: { commitment: FragmentType<typeof Corrections_commitment> }) {
  const { t } = useTranslation('commitment');
  const { dateTime } = useFormats();
  const { corrections } = readFragment(Corrections_commitment, commitment);
  if (corrections.length === 0) return null;
  return (
    <Panel title={t('corrections.title')}>
      {corrections.map(({ id, record, field, saidBefore, takenBack, reason, at, correctorName }) => (
        <article key={id} className="entry">
          <header className="num">
            <Tag tone={takenBack ? 'calm' : 'soon'} icon={takenBack ? 'minus' : 'pen'}>
              {t(takenBack ? 'corrections.takenBack' : 'corrections.mark')}
            </Tag>
            <span>
              {t(`corrections.record.${record}`)} · {t(`corrections.field.${field}`)} ·{' '}
              {[correctorName, dateTime(at)].filter(Boolean).join(' · ')}
            </span>
          </header>
          <p className="long">
            {t('corrections.earlier', { said: '' })}
            <Said field={field} value={saidBefore} />
          </p>
          <p className="quiet">{t('corrections.because', { reason })}</p>
        </article>
      ))}
    </Panel>
  );
}

function Said({ field, value }: { field: CorrectedField; value: string | null | undefined }) {
  const { t } = useTranslation('commitment');
  const { date } = useFormats();
  if (!value) return <>{t('corrections.nothing')}</>;
  if (field === 'RESULT_CLASS') return <StatusTag kind="resultClass" value={value as 'A' | 'B' | 'C' | 'D'} />;
  if (field === 'FINDING') return <>{t(`finding.${value as 'DONE' | 'PARTLY_DONE' | 'NOT_DONE'}`)}</>;
  return <>{field === 'PROMISED_DUE_ON' || field === 'NEXT_LOOK_ON' ? date(value) : value}</>;
}
