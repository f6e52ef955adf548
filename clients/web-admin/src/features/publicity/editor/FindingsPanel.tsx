import { Button, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import styles from './panels.module.css';

export interface Finding {
  readonly key: string;
  readonly rule: string;
  readonly severity: string;
  readonly place: string;
  readonly block: number;
  readonly from: number;
  readonly to: number;
  readonly words: string;
  readonly record: string;
  readonly mend: string;
  readonly reference?: string | null;
}

/** What the text says and the record does not, title first: the words, what is so, and how to mend it. */
export function FindingsPanel({
  findings,
  reading,
  onGo,
  onMend,
}: {
  findings: readonly Finding[] | null;
  /** The text is being read again. */
  reading: boolean;
  onGo?: (finding: Finding) => void;
  /** Puts the reference in the place of the words. */
  onMend?: (finding: Finding) => void;
}) {
  const { t } = useTranslation('publicity');
  if (!findings) return <p className="quiet">{t('finding.reading')}</p>;
  const errors = findings.filter(({ severity }) => severity === 'ERROR').length;
  return (
    <section aria-live="polite">
      <p className={styles.sum}>
        {findings.length === 0 ? t('finding.none') : t('finding.sum', { errors, warnings: findings.length - errors })}
        {reading && <span className="quiet"> · {t('finding.reading')}</span>}
      </p>
      <ul className={styles.findings}>
        {findings.map((finding) => (
          <li key={`${finding.key}${finding.place}${finding.block}${finding.from}`} data-severity={finding.severity}>
            <p>
              <Tag color={finding.severity === 'ERROR' ? 'error' : 'warning'}>
                {t(`finding.severity.${finding.severity}`)}
              </Tag>
              <strong>{finding.words}</strong> <span className="quiet">{t(`finding.place.${finding.place}`)}</span>
            </p>
            <p>{t(`finding.rule.${finding.rule}`)}</p>
            {finding.record && <p>{t('finding.record', { record: finding.record })}</p>}
            <p className="quiet">{t(`finding.mend.${finding.mend}`)}</p>
            <div>
              {onMend && finding.reference && (
                <Button size="small" type="primary" ghost onClick={() => onMend(finding)}>
                  {t('finding.use')}
                </Button>
              )}{' '}
              {onGo && (
                <Button size="small" type="text" onClick={() => onGo(finding)}>
                  {t('finding.go')}
                </Button>
              )}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
