import { SaidBefore } from '@bandeng/features/corrections';
import type { TaskPartShown, TaskRecordShown } from '@bandeng/features/task';
import { Tag, useFormats } from '@bandeng/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ActButton } from '../../shell/acts/Correctable';
import { askExtension, nameHelpers, receive, report, takeBack, tellFor } from './acts';
import { pageOf } from './asks';
import { accept, giveBack, refuseExtension, setDay, takeDecisionBack } from './giver-acts';
import styles from './task.module.css';

interface Given {
  readonly part: TaskPartShown;
  readonly refresh: () => void;
}

/** A task as one committee has it: the report with its records, who carried it out, and what happened. */
export function PartDetail({ part, wanted, refresh }: Given & { wanted: number | null }) {
  const { t } = useTranslation('task');
  const { date } = useFormats();
  return (
    <section className={styles.part} aria-label={part.committeeName}>
      <PartActs part={part} refresh={refresh} />
      {part.cancelledReason && <p className="words">{t('cancelledBecause', { reason: part.cancelledReason })}</p>}
      {part.askedDueOn && (
        <p className="words">{t('askedFor', { day: date(part.askedDueOn), reason: part.askedReason })}</p>
      )}
      {part.counted !== null && <p className="num">{t('counted', { counted: part.counted, wanted })}</p>}
      {part.report && <Report part={part} />}
      {part.decisionWords && <p className="words">{t('decided', { words: part.decisionWords })}</p>}
      <Helpers part={part} refresh={refresh} />
      <History part={part} />
    </section>
  );
}

function PartActs({ part, refresh }: Given) {
  return (
    <span className={styles.acts}>
      {part.viewerCanReceive && <ActButton act={receive} subject={part} onDone={refresh} />}
      {part.viewerCanReport && <ActButton act={report} subject={part} onDone={refresh} />}
      {part.viewerCanNameHelpers && <ActButton act={nameHelpers} subject={part} onDone={refresh} />}
      {part.viewerCanAskExtension && <ActButton act={askExtension} subject={part} onDone={refresh} />}
      {part.viewerCanTakeBack && <ActButton act={takeBack} subject={part} onDone={refresh} />}
      {part.viewerCanJudge && <ActButton act={accept} subject={part} onDone={refresh} />}
      {part.viewerCanJudge && <ActButton act={giveBack} subject={part} onDone={refresh} danger />}
      {part.viewerCanSetDay && <ActButton act={setDay} subject={part} onDone={refresh} />}
      {part.viewerCanRefuseExtension && <ActButton act={refuseExtension} subject={part} onDone={refresh} />}
      {part.viewerCanTakeDecisionBack && <ActButton act={takeDecisionBack} subject={part} onDone={refresh} />}
    </span>
  );
}

function Report({ part }: Pick<Given, 'part'>) {
  const { t } = useTranslation('task');
  const { dateTime } = useFormats();
  return (
    <div>
      <h3>{t('field.report')}</h3>
      <p className="words">{part.report}</p>
      <p className="quiet num">{[part.reportedByName, dateTime(part.reportedAt)].filter(Boolean).join(' · ')}</p>
      {part.records.length === 0 && <p className="quiet">{t('noRecords')}</p>}
      <ul className={styles.list}>
        {part.records.map((record) => (
          <RecordLine key={record.recordId} record={record} />
        ))}
      </ul>
      <SaidBefore corrections={part.corrections} />
    </div>
  );
}

function RecordLine({ record }: { record: TaskRecordShown }) {
  const { t } = useTranslation('task');
  const { date } = useFormats();
  const page = pageOf(record);
  const title = record.title ?? t('untitled');
  return (
    <li>
      {t(`record.${record.kind}`)} {page && record.stands ? <Link to={page}>{title}</Link> : title}{' '}
      {record.onDay && <span className="quiet num">{date(record.onDay)}</span>}
      {!record.stands && <Tag tone="calm">{t('standsNoMore')}</Tag>}
      {record.elsewhere > 0 && <Tag tone="soon">{t('elsewhere', { count: record.elsewhere })}</Tag>}
    </li>
  );
}

function Helpers({ part, refresh }: Given) {
  const { t } = useTranslation('task');
  if (part.helpers.length === 0) return null;
  return (
    <div>
      <h3>{t('field.helpers')}</h3>
      <ul className={styles.list}>
        {part.helpers.map((helper) => (
          <li key={helper.memberId}>
            <strong>{helper.name}</strong> {helper.byOthers && <Tag tone="calm">{t('byOthers')}</Tag>}{' '}
            {helper.words ?? (helper.declinedReason ? t('declined', { reason: helper.declinedReason }) : t('untold'))}{' '}
            {helper.viewerCanTell && <ActButton act={tellFor} subject={{ partId: part.id, helper }} onDone={refresh} />}
            <SaidBefore corrections={helper.corrections} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function History({ part }: Pick<Given, 'part'>) {
  const { t } = useTranslation('task');
  const { dateTime, date } = useFormats();
  return (
    <details>
      <summary>{t('history')}</summary>
      <ol className={styles.list}>
        {part.steps.map(({ id, kind, at, byName, words, day }) => (
          <li key={id}>
            <span className="quiet num">{dateTime(at)}</span> {byName} {t(`step.${kind}`)}{' '}
            {day && <span className="num">{date(day)}</span>} {words}
          </li>
        ))}
      </ol>
    </details>
  );
}
