import { useFormats } from '@bandeng/ui';
import { useTranslation } from 'react-i18next';
import type { DutyKind, DutyRecordKind } from '../../generated/graphql';
import { Card, RowLink } from '../../shell/Page';
import styles from './appraisal.module.css';
import type { Shown } from './ReportPage';

type FactsShown = Shown['facts'];

const PAGES: Partial<Record<DutyRecordKind, string>> = {
  CONSULTATION: '/consultations/',
  COMMITMENT: '/commitments/',
  BRIEF: '/briefs/',
  POLICY_NOTICE: '/policies/',
};
const AWAY = ['late', 'leftEarly', 'onLeave', 'excused', 'absent'] as const;

/** 履职数据: what the records say, by kind; each kind opens its lines, each line its record. */
export function Facts({ facts }: { facts: FactsShown }) {
  const { t } = useTranslation('appraisal');
  const { date, number } = useFormats();
  const { attendance, counts } = facts;
  const away = AWAY.filter((what) => attendance[what] > 0).map((what) =>
    t(`points:away.${what}`, { count: attendance[what] }),
  );
  return (
    <Card title={t('facts.title')}>
      <p className="quiet num">{t(facts.frozen ? 'facts.frozen' : 'facts.asOf', { day: date(facts.asOf) })}</p>
      {facts.changedSince > 0 && <p role="status">{t('facts.changed', { count: facts.changedSince })}</p>}
      <p className="num">
        <b>{t('facts.points', { points: number(facts.credited) })}</b>
        {attendance.invited > 0 && ` · ${[t('points:attendance', attendance), ...away].join(' · ')}`}
      </p>
      {counts.length === 0 && <p className="quiet">{t('facts.none')}</p>}
      {counts.map(({ kind, lines, done }) => (
        <details key={kind} className={styles.kind}>
          <summary>
            <span>{t(`points:kind.${kind}`)}</span>
            <span className="num">{t('facts.count', { lines, done })}</span>
          </summary>
          <Lines facts={facts} kind={kind} />
        </details>
      ))}
    </Card>
  );
}

function Lines({ facts, kind }: { facts: FactsShown; kind: DutyKind }) {
  const { t } = useTranslation('appraisal');
  const { date } = useFormats();
  return facts.lines
    .filter((line) => line.kind === kind)
    .map((line) => {
      const page = line.opens && PAGES[line.opens];
      const text = line.gone ? t('facts.gone') : (line.title ?? t('points:untitled'));
      const note = [date(line.day), line.detail && t(`points:detail.${line.detail}`)].filter(Boolean).join(' · ');
      if (page)
        return (
          <RowLink key={line.factId} to={`${page}${line.opensId}`} note={note}>
            {text}
          </RowLink>
        );
      return (
        <p key={line.factId} className={styles.line}>
          {text} <span className="row-note num">{note}</span>
        </p>
      );
    });
}
