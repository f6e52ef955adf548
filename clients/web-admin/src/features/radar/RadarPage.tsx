import { codedError } from '@bandeng/graphql-client';
import { EmptyState, ErrorState, LoadingState, StatusTag, Tag, useFormats } from '@bandeng/ui';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { type FragmentType, graphql, readFragment } from '../../generated';
import { useCommand } from '../../shell/act';
import { Page } from '../../shell/Page';
import './radar.css';

const ProblemCard_problem = graphql(`
  fragment ProblemCard_problem on CommonProblemCard {
    id
    reason
    title
    words
    townshipCount
    recordCount
    firstAt
    lastAt
    evidence {
      kind
      recordId
      parentId
      title
      status
      committeeName
      words
      rounds
      at
    }
  }
`);
const RadarQuery = graphql(`
  query RadarPage {
    commonProblems {
      computedAt
      viewerCanRefresh
      nodes {
        id
        reason
        ...ProblemCard_problem
      }
    }
  }
`);
const Refresh = graphql(`
  mutation RefreshRadar {
    refreshRadar {
      count
    }
  }
`);

export function Component() {
  const { t } = useTranslation('radar');
  const { dateTime } = useFormats();
  const [{ data, error }, again] = useQuery({
    query: RadarQuery,
    variables: {},
    requestPolicy: 'cache-and-network',
  });
  const [refresh, { busy }] = useCommand(Refresh, { done: t('refreshed') });
  const reload = () => again({ requestPolicy: 'network-only' });
  if (error && !data) return <ErrorState error={codedError(error)} onRetry={reload} />;
  if (!data) return <LoadingState what={t('nav')} />;
  const { nodes, computedAt, viewerCanRefresh } = data.commonProblems;
  const shared = nodes.filter(({ reason }) => reason === 'MANY_TOWNSHIPS').length;
  return (
    <Page
      title={t('title')}
      subtitle={computedAt ? t('lead', { shared, back: nodes.length - shared, at: dateTime(computedAt) }) : t('notYet')}
      action={
        viewerCanRefresh && (
          <Button
            loading={busy}
            onClick={async () => {
              if ((await refresh({})).ok) reload();
            }}
          >
            {t('refresh')}
          </Button>
        )
      }
    >
      {nodes.length === 0 ? (
        <EmptyState icon="eye" title={t('empty')} hint={t('emptyHint')} />
      ) : (
        <div className="radar">
          {nodes.map((problem) => (
            <ProblemCard key={problem.id} problem={problem} />
          ))}
        </div>
      )}
    </Page>
  );
}

const SHOWN = 4;
const STATUS_KIND = {
  TOPIC: 'topic',
  DEMAND: 'demand',
  COMMITMENT: 'commitment',
  CONSULTATION: 'consultation',
} as const;

function ProblemCard({ problem }: { problem: FragmentType<typeof ProblemCard_problem> }) {
  const { t } = useTranslation('radar');
  const { date } = useFormats();
  const [all, setAll] = useState(false);
  const card = readFragment(ProblemCard_problem, problem);
  const cameBack = card.reason === 'CAME_BACK';
  const evidence = all ? card.evidence : card.evidence.slice(0, SHOWN);
  const unseen = card.recordCount - card.evidence.length;
  return (
    <article className="panel radar-card" aria-label={card.title}>
      <header>
        <h2>{card.title}</h2>
        <Tag tone={cameBack ? 'relapsed' : 'brand'} icon={cameBack ? 'loop' : 'flag'}>
          {cameBack
            ? t('cameBack', { count: card.evidence[0]?.rounds ?? 0 })
            : t('townships', { count: card.townshipCount })}
        </Tag>
      </header>
      <p className="quiet num">
        {t('records', { count: card.recordCount })} ·{' '}
        {t('between', { from: date(card.firstAt), to: date(card.lastAt) })}
      </p>
      {card.words.length > 0 && (
        <p>
          {t('why')} {card.words.map((word) => `“${word}”`).join(' ')}
        </p>
      )}
      <ul>
        {evidence.map((one) => (
          <li key={one.recordId}>
            <Link to={pageOf(one)}>{one.title}</Link>
            <span className="quiet num">
              {t(`kind.${one.kind as 'TOPIC'}`)} · {one.committeeName ?? t('common:none')} · {date(one.at)}
            </span>
            {one.status && one.kind in STATUS_KIND && (
              <StatusTag kind={STATUS_KIND[one.kind as 'TOPIC']} value={one.status} />
            )}
          </li>
        ))}
      </ul>
      {card.evidence.length > SHOWN && (
        <Button type="link" onClick={() => setAll(!all)} aria-expanded={all}>
          {all ? t('fewer') : t('more', { count: card.evidence.length - SHOWN })}
        </Button>
      )}
      {unseen > 0 && <p className="quiet">{t('unseen', { count: unseen })}</p>}
    </article>
  );
}

function pageOf({ kind, recordId, parentId }: { kind: string; recordId: string; parentId?: string | null }): string {
  if (kind === 'TOPIC') return `/topics/${recordId}`;
  if (kind === 'COMMITMENT') return `/commitments/${recordId}`;
  return `/consultations/${parentId ?? recordId}`;
}
