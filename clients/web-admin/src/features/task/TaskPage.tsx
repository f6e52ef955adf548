import { SaidBefore } from '@bandeng/features/corrections';
import { readTask, type TaskPartShown, type TaskShown, toneOf } from '@bandeng/features/task';
import { codedError } from '@bandeng/graphql-client';
import { LoadingState, Tag, useFormats } from '@bandeng/ui';
import { Button, Collapse } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import { ActButton } from '../../shell/acts/Correctable';
import { Gone, LoadFailed } from '../../shell/LoadFailed';
import { Page, Panel } from '../../shell/Page';
import { cancel, restore } from './giver-acts';
import { PartDetail } from './PartDetail';
import styles from './task.module.css';

const Task = graphql(`
  query TaskAtDesk($id: ID!) {
    task(id: $id) { id ...TaskShown_task }
  }
`);
interface Given {
  readonly task: TaskShown;
  readonly refresh: () => void;
}

/** One task: what is asked, and how far each committee is. */
export function Component() {
  const { t } = useTranslation('task');
  const { id = '' } = useParams();
  const [{ data, error }, again] = useQuery({ query: Task, variables: { id }, requestPolicy: 'cache-and-network' });
  const refresh = () => again({ requestPolicy: 'network-only' });
  const back = { to: '/tasks', label: t('back') };
  if (error && !data) return <LoadFailed error={codedError(error)} onRetry={refresh} back={back} />;
  if (!data) return <LoadingState what={t('title')} />;
  if (!data.task) return <Gone back={back} />;
  return <One task={readTask(data.task)} refresh={refresh} />;
}

function One({ task, refresh }: Given) {
  const { t } = useTranslation('task');
  const { date } = useFormats();
  const { parts } = task;
  const only = parts.length === 1 ? parts[0] : undefined;
  const asked =
    task.wanted === null ? t(`ask.${task.ask}`) : t('asks', { ask: t(`ask.${task.ask}`), count: task.wanted });
  return (
    <Page
      title={task.title}
      subtitle={[asked, t('due', { day: date(only?.dueOn ?? task.dueOn) })].join(' · ')}
      status={only && <PartStatus part={only} />}
      back={{ to: '/tasks', label: t('back') }}
      action={<GiverActs task={task} refresh={refresh} />}
    >
      <Panel title={t('field.words')}>
        <p className="words">{task.words}</p>
        {task.files.map(({ id, name }) => (
          <p key={id}>
            <a href={`/files/${id}`} target="_blank" rel="noreferrer">
              {name}
            </a>
          </p>
        ))}
        <p className="quiet num">
          {t('givenBy', { name: task.givenByName ?? '', day: date(task.givenAt) })} · {t('field.startsOn')}{' '}
          {date(task.startsOn)}
        </p>
        <SaidBefore corrections={task.corrections} />
      </Panel>
      {only ? (
        <PartDetail part={only} wanted={task.wanted ?? null} refresh={refresh} />
      ) : (
        <Parts task={task} refresh={refresh} />
      )}
    </Page>
  );
}

function GiverActs({ task, refresh }: Given) {
  const { t } = useTranslation('task');
  const navigate = useNavigate();
  if (!task.viewerCanCorrect) return null;
  return (
    <span className={styles.acts}>
      <Button size="small" onClick={() => navigate(`/tasks/${task.id}/correct`)}>
        {t('correct')}
      </Button>
      {task.parts.some(({ viewerCanCancel }) => viewerCanCancel) && (
        <ActButton act={cancel} subject={task} onDone={refresh} danger />
      )}
      {task.parts.some(({ viewerCanRestore }) => viewerCanRestore) && (
        <ActButton act={restore} subject={task} onDone={refresh} />
      )}
    </span>
  );
}

export function PartStatus({ part }: { part: TaskPartShown }) {
  const { t } = useTranslation('task');
  return (
    <>
      <Tag tone={toneOf(part.status)}>{t(`status.${part.status}`)}</Tag>{' '}
      {part.late && <Tag tone="bad">{t('late')}</Tag>}
    </>
  );
}

/** Every committee on a line that opens; those that wait for whoever gave it first. */
function Parts({ task, refresh }: Given) {
  const { t } = useTranslation('task');
  const { date } = useFormats();
  const stands = task.parts.filter(({ status }) => status !== 'CANCELLED');
  const waits = (part: TaskPartShown) => Number(part.viewerCanJudge || part.viewerCanRefuseExtension);
  const sorted = [...task.parts].sort((a, b) => waits(b) - waits(a) || Number(b.late) - Number(a.late));
  const done = stands.filter(({ status }) => status === 'ACCEPTED').length;
  return (
    <Panel title={t('parts')} extra={<span className="num">{t('ofAll', { done, count: stands.length })}</span>}>
      <Collapse
        items={sorted.map((part) => ({
          key: part.id,
          label: (
            <span className={styles.line}>
              <strong>{part.committeeName}</strong> <PartStatus part={part} />
              {part.askedDueOn && <Tag tone="soon">{t('askExtension')}</Tag>}
              <span className="quiet num">{t('due', { day: date(part.dueOn) })}</span>
              {part.counted !== null && (
                <span className="quiet num">{t('counted', { counted: part.counted, wanted: task.wanted })}</span>
              )}
            </span>
          ),
          children: <PartDetail part={part} wanted={task.wanted ?? null} refresh={refresh} />,
        }))}
      />
    </Panel>
  );
}
