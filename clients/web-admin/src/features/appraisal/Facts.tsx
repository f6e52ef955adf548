import { useFormats } from '@bandeng/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Panel } from '../../shell/Page';
import { recordPath } from '../duty/records';
import styles from './appraisal.module.css';
import type { Shown } from './ReportPage';

const AWAY = ['late', 'leftEarly', 'onLeave', 'excused', 'absent'] as const;

/** 履职数据: by kind; each opens its lines, each line its record. */
export function Facts({ facts }: { facts: Shown['facts'] }) {
  const { t } = useTranslation('appraisal');
  const { date, number } = useFormats();
  const { attendance, counts, lines } = facts;
  const away = AWAY.filter((what) => attendance[what] > 0).map((what) =>
    t(`points:away.${what}`, { count: attendance[what] }),
  );
  return (
    <Panel title={t('facts.title')}>
      <p className="quiet num">
        {t(facts.frozen ? 'facts.frozen' : 'facts.asOf', { day: date(facts.asOf) })}{' '}
        {t('facts.served', { from: date(facts.from), to: date(facts.to) })}
      </p>
      {facts.changedSince > 0 && <p>{t('facts.changed', { count: facts.changedSince })}</p>}
      <p className="num">
        <b>{t('facts.points', { points: number(facts.credited) })}</b>
        {attendance.invited > 0 && ` · ${[t('points:attendance', attendance), ...away].join(' · ')}`}
      </p>
      {counts.length === 0 && <p className="quiet">{t('facts.none')}</p>}
      {counts.map(({ kind, lines: all, done }) => (
        <details key={kind} className={styles.kind}>
          <summary>
            {t(`points:kind.${kind}`)} <span className="num">{t('facts.count', { lines: all, done })}</span>
          </summary>
          <ul>
            {lines
              .filter((line) => line.kind === kind)
              .map((line) => (
                <li key={line.factId}>
                  <span className="num quiet">{date(line.day)}</span> <Title line={line} />{' '}
                  {line.detail && <span className="quiet">{t(`points:detail.${line.detail}`)}</span>}
                </li>
              ))}
          </ul>
        </details>
      ))}
    </Panel>
  );
}

function Title({ line: { title, gone, opens, opensId } }: { line: Shown['facts']['lines'][number] }) {
  const { t } = useTranslation('appraisal');
  const page = opens && opensId ? recordPath({ opens, opensId }) : null;
  const words = title ?? t(gone ? 'facts.gone' : 'points:untitled');
  return page ? <Link to={page}>{words}</Link> : words;
}
