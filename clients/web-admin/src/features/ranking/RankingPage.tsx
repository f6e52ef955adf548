import { codedError } from '@bandeng/graphql-client';
import { LoadingState, StatusTag, Tag, useFormats } from '@bandeng/ui';
import { Button, Popconfirm } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import type { RankingPageQuery } from '../../generated/graphql';
import { useCommand } from '../../shell/act';
import { DataTable } from '../../shell/DataTable';
import { Gone, LoadFailed } from '../../shell/LoadFailed';
import { Page } from '../../shell/Page';

const RankingQuery = graphql(`
  query RankingPage($id: ID!) {
    ranking(id: $id) {
      id
      title
      committeeName
      closesOn
      closedAt
      open
      n
      eligible
      places
      standingsShown
      viewerCanRun
      candidates {
        topicId
        number
        title
        status
        standing {
          rank
          tied
          points
          firsts
          named
        }
      }
    }
  }
`);
const Close = graphql(`
  mutation CloseRanking($id: ID!) {
    closeRanking(id: $id) {
      ... on RankingRound {
        id
      }
      ... on RankingRefusal {
        code
      }
    }
  }
`);
type Ranking = NonNullable<RankingPageQuery['ranking']>;
type Candidate = Ranking['candidates'][number];

/** One ranking as its organiser sees it: who answered, how it stands, and planning the consultation on what is first. */
export function Component() {
  const { t } = useTranslation('ranking');
  const { date } = useFormats();
  const { id = '' } = useParams();
  const [{ data, error }, again] = useQuery({
    query: RankingQuery,
    variables: { id },
    requestPolicy: 'cache-and-network',
  });
  const refresh = () => again({ requestPolicy: 'network-only' });
  const back = { to: '/rankings', label: t('nav') };
  if (error && !data) return <LoadFailed error={codedError(error)} onRetry={refresh} back={back} />;
  if (!data) return <LoadingState what={t('nav')} />;
  const { ranking } = data;
  if (!ranking) return <Gone back={back} />;
  const shown = ranking.standingsShown;
  return (
    <Page
      title={ranking.title}
      back={back}
      status={
        <Tag tone={ranking.open ? 'info' : 'calm'} icon={ranking.open ? 'clock' : 'checkRing'}>
          {t(ranking.open ? 'isOpen' : 'isClosed')}
        </Tag>
      }
      subtitle={t('facts', {
        whose: ranking.committeeName ?? t('district'),
        date: date(ranking.closesOn),
        places: ranking.places,
        n: ranking.n,
        eligible: ranking.eligible,
        silent: Math.max(0, ranking.eligible - ranking.n),
      })}
      action={ranking.open && ranking.viewerCanRun && <RankingActs id={id} refresh={refresh} />}
    >
      <p className="quiet">{t(shown ? (ranking.open ? 'standsNow' : 'how') : 'notYet', { places: ranking.places })}</p>
      <CandidateTable ranking={ranking} shown={shown} />
    </Page>
  );
}

function RankingActs({ id, refresh }: { id: string; refresh: () => void }) {
  const { t } = useTranslation('ranking');
  const [close, closing] = useCommand(Close, { done: t('closed') });
  return (
    <Popconfirm
      title={t('closeAsk')}
      okText={t('close')}
      cancelText={t('common:verb.cancel')}
      onConfirm={async () => {
        await close({ id });
        refresh();
      }}
    >
      <Button loading={closing.busy}>{t('close')}</Button>
    </Popconfirm>
  );
}

function CandidateTable({ ranking, shown }: { ranking: Ranking; shown: boolean }) {
  const { t } = useTranslation('ranking');
  const columns = useCandidateColumns(ranking, shown);
  return (
    <DataTable<Candidate>
      label={t('topics')}
      rows={ranking.candidates}
      total={ranking.candidates.length}
      rowKey="topicId"
      empty={{ title: t('empty') }}
      columns={columns}
    />
  );
}

function useCandidateColumns(ranking: Ranking, shown: boolean) {
  const { t } = useTranslation('ranking');
  const { rank, figures } = useStandingColumns(ranking);
  return [
    ...(shown ? [rank] : []),
    {
      title: t('topic'),
      dataIndex: 'title',
      render: (title: string, { topicId, number }: Candidate) => (
        <Link to={`/topics/${topicId}`}>
          {number} {title}
        </Link>
      ),
    },
    ...(shown ? figures : []),
    {
      title: t('state'),
      dataIndex: 'status',
      render: (status: Candidate['status']) => <StatusTag kind="topic" value={status} />,
    },
    {
      key: 'plan',
      render: (_: unknown, { topicId, status, standing }: Candidate) =>
        ranking.viewerCanRun &&
        !ranking.open &&
        status === 'ACCEPTED' && (
          <Link to={`/consultations/new?topic=${topicId}`}>
            <Button type={standing?.rank === 1 ? 'primary' : 'default'} tabIndex={-1}>
              {t('plan')}
            </Button>
          </Link>
        ),
    },
  ];
}

/** Where each stands, and what by. */
function useStandingColumns({ n: eligible }: Ranking) {
  const { t } = useTranslation('ranking');
  const rank = {
    title: t('rank'),
    width: 110,
    render: (_: unknown, { standing }: Candidate) =>
      standing && t(standing.tied ? 'rankTied' : 'rankOf', { rank: standing.rank }),
  };
  const figures = [
    {
      title: t('points'),
      render: (_: unknown, { standing }: Candidate) => standing?.points,
    },
    {
      title: t('firsts'),
      render: (_: unknown, { standing }: Candidate) => standing?.firsts,
    },
    {
      title: t('named'),
      render: (_: unknown, { standing }: Candidate) => standing && t('nOf', { n: standing.named, eligible }),
    },
  ];
  return { rank, figures };
}
