import { codedError } from '@bandeng/graphql-client';
import { EmptyState, LoadingState, useFormats } from '@bandeng/ui';
import { Alert, Button, Popconfirm, Progress, Statistic } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams } from 'react-router';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import type { IntakePageQuery } from '../../generated/graphql';
import { useCommand } from '../../shell/act';
import { Gone, LoadFailed } from '../../shell/LoadFailed';
import { Page, Panel } from '../../shell/Page';
import { ColumnsStep } from './ColumnsStep';
import { IntakeRows } from './IntakeRows';
import { WizardSteps } from './steps';
import './intake.css';

const IntakeQuery = graphql(`
  query IntakePage($id: ID!) {
    intake(id: $id) {
      id
      version
      fileName
      kind
      source
      status
      mappingName
      rowCount
      newCount
      knownCount
      failedCount
      takenCount
      finishedAt
      columns { column heading samples field reason }
      rows(first: 5) { nodes { rowNumber cells } }
    }
  }
`);
const Confirm = graphql(`
  mutation ConfirmIntake($id: ID!, $version: Int!) {
    confirmIntake(id: $id, version: $version) {
      ... on IntakeChanged { id }
      ... on IntakeRefusal { code }
    }
  }
`);
const Discard = graphql(`
  mutation DiscardIntake($id: ID!) {
    discardIntake(id: $id) {
      ... on IntakeChanged { id }
      ... on IntakeRefusal { code }
    }
  }
`);

export type Intake = NonNullable<IntakePageQuery['intake']>;
/** It runs by itself; who looks reads again this often. */
const LOOK_AGAIN_MS = 1000;

/** One file on its way: what its columns are, what would happen, how far it is, what became of it. */
export function Component() {
  const { t } = useTranslation('intake');
  const { id = '' } = useParams();
  const [{ data, error, fetching }, again] = useQuery({
    query: IntakeQuery,
    variables: { id },
    requestPolicy: 'cache-and-network',
  });
  const refresh = () => again({ requestPolicy: 'network-only' });
  const intake = data?.intake;
  const running = intake?.status === 'RUNNING';
  useEffect(() => {
    if (!running || fetching) return;
    const timer = setTimeout(() => again({ requestPolicy: 'network-only' }), LOOK_AGAIN_MS);
    return () => clearTimeout(timer);
  }, [running, fetching, again]);
  const back = { to: '/intake', label: t('nav') };
  if (error && !data) return <LoadFailed error={codedError(error)} onRetry={refresh} back={back} />;
  if (!data) return <LoadingState what={t('nav')} />;
  if (!intake) return <Gone back={back} />;
  return <Wizard key={intake.id} intake={intake} refresh={refresh} />;
}

function Wizard({ intake, refresh }: { intake: Intake; refresh: () => void }) {
  const { t } = useTranslation('intake');
  const { number } = useFormats();
  const [naming, setNaming] = useState(false);
  const { id, status, newCount, knownCount, failedCount, takenCount, rowCount } = intake;
  const atColumns = status === 'RECEIVED' || (status === 'CHECKED' && naming);
  const open = status === 'RECEIVED' || status === 'CHECKED';
  const refreshed = () => {
    setNaming(false);
    refresh();
  };
  return (
    <Page
      title={intake.fileName}
      subtitle={[t(`kind.${intake.kind}`), intake.source, t('rowsOf', { count: rowCount })].filter(Boolean).join(' · ')}
      back={{ to: '/intake', label: t('nav') }}
      action={open && <IntakeActs naming={naming} setNaming={setNaming} refreshed={refreshed} intake={intake} />}
    >
      <WizardSteps at={atColumns ? 'columns' : status === 'CHECKED' ? 'look' : 'run'} isDone={status === 'DONE'} />
      {atColumns && <ColumnsStep intake={intake} onChecked={refreshed} />}
      {status === 'DISCARDED' && <EmptyState title={t('wasDiscarded')} hint={t('wasDiscardedHint')} />}
      {status === 'RUNNING' && (
        <Panel title={t('running')}>
          <div role="status">
            <Progress percent={Math.floor((takenCount / Math.max(1, newCount)) * 100)} status="active" />
            <p className="num">{t('runningCount', { done: number(takenCount), count: newCount })}</p>
            <p className="quiet">{t('runningHint')}</p>
          </div>
        </Panel>
      )}
      {!atColumns && (status === 'CHECKED' || status === 'DONE') && (
        <IntakeResult
          status={status}
          newCount={newCount}
          failedCount={failedCount}
          takenCount={takenCount}
          knownCount={knownCount}
          id={id}
          intake={intake}
          again={refresh}
        />
      )}
    </Page>
  );
}

function IntakeResult({
  status,
  newCount,
  failedCount,
  takenCount,
  knownCount,
  id,
  intake,
  again,
}: {
  status: 'CHECKED' | 'DONE';
  newCount: number;
  failedCount: number;
  takenCount: number;
  knownCount: number;
  id: string;
  intake: Intake;
  again: () => void;
}) {
  const { t, i18n } = useTranslation('intake');
  return (
    <>
      {status === 'CHECKED' && newCount === 0 && (
        <Alert
          type="info"
          showIcon
          style={{ marginBottom: 16 }}
          title={failedCount === 0 ? t('allKnown') : t('noneNew')}
        />
      )}
      <div className="intake-counts">
        <Statistic
          title={t(status === 'DONE' ? 'count.TAKEN' : 'count.NEW')}
          value={status === 'DONE' ? takenCount : newCount}
        />
        <Statistic title={t('count.KNOWN')} value={knownCount} />
        <Statistic title={t('count.ERROR')} value={failedCount} />
        {status === 'DONE' && takenCount > 0 && (
          <Link to={`/topics?import=${id}`}>
            <Button type="primary" tabIndex={-1}>
              {t('toTopics', { count: takenCount })}
            </Button>
          </Link>
        )}
        {failedCount > 0 && (
          <Button href={`/imports/intake/${id}/failing?lang=${i18n.language}`}>{t('failing')}</Button>
        )}
      </div>
      <IntakeRows intake={intake} again={again} />
    </>
  );
}

function IntakeActs({
  naming,
  setNaming,
  refreshed,
  intake,
}: {
  naming: boolean;
  setNaming: (next: boolean) => void;
  refreshed: () => void;
  intake: Intake;
}) {
  const { t } = useTranslation('intake');
  const go = useNavigate();
  const { id, version, status, newCount } = intake;
  const [confirm, confirming] = useCommand(Confirm);
  const [discard, discarding] = useCommand(Discard);
  return (
    <>
      <Popconfirm
        title={t('discardAsk')}
        okText={t('discard')}
        cancelText={t('common:verb.cancel')}
        onConfirm={async () => {
          if ((await discard({ id })).ok) go('/intake');
        }}
      >
        <Button loading={discarding.busy}>{t('discard')}</Button>
      </Popconfirm>
      {status === 'CHECKED' && !naming && (
        <>
          <Button onClick={() => setNaming(true)}>{t('columns.back')}</Button>
          <Button
            type="primary"
            disabled={newCount === 0}
            loading={confirming.busy}
            onClick={async () => {
              const outcome = await confirm({ id, version });
              if (outcome.ok || outcome.why.code === 'CONFLICT') refreshed();
            }}
          >
            {newCount === 0 ? t('nothing') : t('confirm', { count: newCount })}
          </Button>
        </>
      )}
    </>
  );
}
