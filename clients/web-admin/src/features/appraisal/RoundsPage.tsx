import { codedError } from '@bandeng/graphql-client';
import { Tag, todayInChina, useFormats, yearInChina } from '@bandeng/ui';
import { Button, type TableColumnsType } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import type { AppraisalRoundsPageQuery, AppraisalsToOpinePageQuery } from '../../generated/graphql';
import { ActForm } from '../../shell/acts/ActForm';
import { DataTable } from '../../shell/DataTable';
import { Page } from '../../shell/Page';
import { useViewer } from '../../viewer';
import { FIRST_TERMS, openRound } from './round-acts';

const Rounds = graphql(`
  query AppraisalRoundsPage {
    appraisalRounds {
      id
      year
      writeBy
      opineBy
      writeDays
      opineDays
      objectionDays
      rules {
        excellent { points presence }
        competent { points presence }
        basic { points presence }
        excellentShare
        unwritten
      }
      calledBackAt
      calledBackReason
      reports
      handedIn
      graded
      objections
      archived
    }
  }
`);
const ToOpine = graphql(`
  query AppraisalsToOpinePage {
    appraisalsToOpine { id year name state opineBy }
  }
`);
type Round = AppraisalRoundsPageQuery['appraisalRounds'][number];
type Waiting = AppraisalsToOpinePageQuery['appraisalsToOpine'][number];

/** 年度述职: the rounds of the years, or what waits for a director's opinion. */
export function Component() {
  return useViewer().canRunAppraisals ? <AllRounds /> : <OfCommittee />;
}

function AllRounds() {
  const { t } = useTranslation('appraisal');
  const navigate = useNavigate();
  const [opening, setOpening] = useState(false);
  const [{ data, error, fetching }, again] = useQuery({ query: Rounds, requestPolicy: 'cache-and-network' });
  const columns = useRoundColumns();
  const rounds = data?.appraisalRounds;
  // A year is told once it is over, or in its last weeks.
  const year = todayInChina().slice(5) < '10-01' ? yearInChina() - 1 : yearInChina();
  const last = rounds?.[0];
  const { writeDays, opineDays, objectionDays, rules } = last ?? FIRST_TERMS;
  return (
    <Page
      title={t('title')}
      subtitle={t('lead')}
      action={
        <Button type="primary" disabled={!rounds} onClick={() => setOpening(true)}>
          {t('open.title')}
        </Button>
      }
    >
      <DataTable<Round>
        label={t('title')}
        rows={rounds}
        loading={fetching}
        error={error ? codedError(error) : null}
        onRetry={() => again({ requestPolicy: 'network-only' })}
        empty={{ title: t('noRounds'), hint: t('noRoundsHint') }}
        total={rounds?.length}
        rowKey="id"
        columns={columns}
      />
      {opening && (
        <ActForm
          act={openRound}
          subject={{ year, writeDays, opineDays, objectionDays, rules }}
          onDone={({ id }) => navigate(`/appraisals/${id}`)}
          onClose={() => setOpening(false)}
        />
      )}
    </Page>
  );
}

function useRoundColumns(): TableColumnsType<Round> {
  const { t } = useTranslation('appraisal');
  const { date } = useFormats();
  const count = (key: 'handedIn' | 'graded' | 'archived') => ({
    title: t(`column.${key}`),
    key,
    align: 'right' as const,
    render: (_: unknown, round: Round) => <span className="num">{`${round[key]}/${round.reports}`}</span>,
  });
  return [
    { title: t('year'), key: 'year', render: (_, { id, year }) => <Link to={`/appraisals/${id}`}>{year}</Link> },
    {
      title: t('column.days'),
      key: 'days',
      render: (_, { writeBy, opineBy, calledBackAt, calledBackReason }) =>
        calledBackAt ? (
          <>
            <Tag tone="calm">{t('calledBack')}</Tag> {calledBackReason}
          </>
        ) : (
          <span className="num">{t('dayOf', { writeBy: date(writeBy), opineBy: date(opineBy) })}</span>
        ),
    },
    count('handedIn'),
    count('graded'),
    {
      title: t('column.objections'),
      key: 'objections',
      align: 'right',
      render: (_, { objections }) =>
        objections > 0 ? <Tag tone="soon">{objections}</Tag> : <span className="num quiet">0</span>,
    },
    count('archived'),
  ];
}

function OfCommittee() {
  const { t } = useTranslation('appraisal');
  const { date } = useFormats();
  const [{ data, error, fetching }, again] = useQuery({ query: ToOpine, requestPolicy: 'cache-and-network' });
  const rows = data?.appraisalsToOpine;
  return (
    <Page title={t('title')} subtitle={t('opineLead')}>
      <DataTable<Waiting>
        label={t('title')}
        rows={rows}
        loading={fetching}
        error={error ? codedError(error) : null}
        onRetry={() => again({ requestPolicy: 'network-only' })}
        empty={{ title: t('noneToOpine'), hint: t('noneToOpineHint') }}
        total={rows?.length}
        rowKey="id"
        columns={[
          {
            title: t('column.name'),
            key: 'name',
            render: (_, { id, name }) => <Link to={`/appraisals/reports/${id}`}>{name}</Link>,
          },
          { title: t('year'), key: 'year', render: (_, { year }) => <span className="num">{year}</span> },
          { title: t('column.state'), key: 'state', render: (_, { state }) => t(`state.${state}`) },
          {
            title: t('column.opineBy'),
            key: 'by',
            render: (_, { opineBy }) => <span className="num">{date(opineBy)}</span>,
          },
        ]}
      />
    </Page>
  );
}
