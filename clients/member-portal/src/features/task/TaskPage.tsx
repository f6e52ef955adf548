import { SaidBefore } from '@bandeng/features/corrections';
import { type TaskPartShown, type TaskShown, toneOf } from '@bandeng/features/task';
import { Tag, useFormats } from '@bandeng/ui';
import { useTranslation } from 'react-i18next';
import rows from '../../shell/entries.module.css';
import { Card, Page } from '../../shell/Page';
import { OwnPart } from './OwnPart';
import { PartActs } from './PartActs';
import { useTask } from './useTask';

interface Given {
  readonly part: TaskPartShown;
  readonly refresh: () => void;
}

/** One task: what is asked, how far one's committee is, and one's own part. */
export function Component() {
  const { task, refresh, instead } = useTask();
  return task ? <One task={task} refresh={refresh} /> : instead;
}

function One({ task, refresh }: { task: TaskShown; refresh: () => void }) {
  const { t } = useTranslation('task');
  const { date } = useFormats();
  const wanted = task.wanted ?? null;
  const asked = wanted === null ? t(`ask.${task.ask}`) : t('asks', { ask: t(`ask.${task.ask}`), count: wanted });
  return (
    <Page title={task.title} lead={[asked, t('due', { day: date(task.dueOn) })].join(' · ')} back="/tasks">
      <Card title={t('field.words')}>
        <p className="plain-words">{task.words}</p>
        {task.files.map(({ id, name }) => (
          <p key={id}>
            <a href={`/files/${id}`}>{name}</a>
          </p>
        ))}
        <p className="lead">{t('givenBy', { name: task.givenByName ?? '', day: date(task.givenAt) })}</p>
        <SaidBefore corrections={task.corrections} />
      </Card>
      {task.parts.map((part) => (
        <Part key={part.id} part={part} taskId={task.id} wanted={wanted} refresh={refresh} />
      ))}
    </Page>
  );
}

function Part({ part, taskId, wanted, refresh }: Given & { taskId: string; wanted: number | null }) {
  const { t } = useTranslation('task');
  const { date } = useFormats();
  return (
    <>
      <OwnPart part={part} refresh={refresh} />
      <Card
        title={part.committeeName}
        extra={
          <>
            <Tag tone={toneOf(part.status)}>{t(`status.${part.status}`)}</Tag>{' '}
            {part.late && <Tag tone="bad">{t('late')}</Tag>}
          </>
        }
      >
        <p className="lead num">
          {[
            t('due', { day: date(part.dueOn) }),
            part.counted !== null && t('counted', { counted: part.counted, wanted }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
        {part.cancelledReason && (
          <p className="plain-words">{t('cancelledBecause', { reason: part.cancelledReason })}</p>
        )}
        {part.askedDueOn && (
          <p className="plain-words">{t('askedFor', { day: date(part.askedDueOn), reason: part.askedReason })}</p>
        )}
        {part.decisionWords && <p className="plain-words">{t('decided', { words: part.decisionWords })}</p>}
        <PartActs part={part} taskId={taskId} refresh={refresh} />
      </Card>
      {part.report && <ReportCard part={part} />}
      <Helpers part={part} />
    </>
  );
}

function ReportCard({ part }: Pick<Given, 'part'>) {
  const { t } = useTranslation('task');
  const { date, dateTime } = useFormats();
  return (
    <Card title={t('field.report')}>
      <p className="plain-words">{part.report}</p>
      <p className="lead">{[part.reportedByName, dateTime(part.reportedAt)].filter(Boolean).join(' · ')}</p>
      {part.records.map(({ kind, recordId, title, onDay, stands }) => (
        <div key={recordId} className={rows.entry}>
          {t(`record.${kind}`)} {title ?? t('untitled')} {onDay && <span className="lead">{date(onDay)}</span>}{' '}
          {!stands && <Tag tone="calm">{t('standsNoMore')}</Tag>}
        </div>
      ))}
      <SaidBefore corrections={part.corrections} />
    </Card>
  );
}

function Helpers({ part }: Pick<Given, 'part'>) {
  const { t } = useTranslation('task');
  if (part.helpers.length === 0) return null;
  return (
    <Card title={t('field.helpers')}>
      {part.helpers.map(({ memberId, name, words, byOthers, declinedReason }) => (
        <div key={memberId} className={rows.entry}>
          <strong>{name}</strong> {byOthers && <Tag tone="calm">{t('byOthers')}</Tag>}{' '}
          {words ?? (declinedReason ? t('declined', { reason: declinedReason }) : t('untold'))}
        </div>
      ))}
    </Card>
  );
}
