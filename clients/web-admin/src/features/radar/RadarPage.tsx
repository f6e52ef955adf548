import { codedError } from '@bandeng/graphql-client';
import { EmptyState, ErrorState, LoadingState, StatusTag, Tag, useFormats } from '@bandeng/ui';
import { Button, Segmented } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { type FragmentType, graphql, readFragment } from '../../generated';
import type { ProblemCard_ProblemFragment, RadarPageQuery } from '../../generated/graphql';
import { useCommand } from '../../shell/act';
import { Page } from '../../shell/Page';
import { type SetFilters, useUrlFilters } from '../../shell/useUrlFilters';
import { CardActs, type OtherCard, SplitOff, UnmergeAct } from './CardActs';
import styles from './radar.module.css';

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
    viewerWatches
    dismissedAt
    dismissReason
    dismissedByName
    merged {
      id
      title
    }
    evidence {
      kind
      recordId
      parentId
      title
      status
      committeeName
      words
      rounds
      isAdded
      at
    }
  }
`);
const RadarQuery = graphql(`
  query RadarPage($dismissed: Boolean!) {
    commonProblems(dismissed: $dismissed) {
      computedAt
      dismissedCount
      viewerCanRefresh
      viewerCanEdit
      nodes {
        id
        reason
        title
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
const KEYS = ['view'] as const;
type Key = (typeof KEYS)[number];

export function Component() {
  const { t } = useTranslation('radar');
  const { dateTime } = useFormats();
  const { filters, setFilters } = useUrlFilters(KEYS);
  const dismissed = filters.view === 'dismissed';
  const [{ data, error }, again] = useQuery({
    query: RadarQuery,
    variables: { dismissed },
    requestPolicy: 'cache-and-network',
  });
  const reload = () => again({ requestPolicy: 'network-only' });
  if (error && !data) return <ErrorState error={codedError(error)} onRetry={reload} />;
  if (!data) return <LoadingState what={t('nav')} />;
  const { nodes, computedAt, viewerCanRefresh, viewerCanEdit } = data.commonProblems;
  const shared = nodes.filter(({ reason }) => reason === 'MANY_TOWNSHIPS').length;
  return (
    <Page
      title={t('title')}
      subtitle={
        !computedAt
          ? t('notYet')
          : dismissed
            ? t('leadDismissed', { at: dateTime(computedAt) })
            : t('lead', { shared, back: nodes.length - shared, at: dateTime(computedAt) })
      }
      action={viewerCanRefresh && <RadarActs reload={reload} />}
      filters={<RadarFilters dismissed={dismissed} setFilters={setFilters} data={data} />}
    >
      {nodes.length === 0 ? (
        <EmptyState
          icon="eye"
          title={t(dismissed ? 'emptyDismissed' : computedAt ? 'empty' : 'notYet')}
          hint={t(dismissed ? 'emptyDismissedHint' : 'emptyHint')}
        />
      ) : (
        <div className={styles.radar}>
          {nodes.map((problem) => (
            <ProblemCard
              key={problem.id}
              problem={problem}
              others={
                problem.reason === 'MANY_TOWNSHIPS'
                  ? nodes.filter(({ id, reason }) => id !== problem.id && reason === 'MANY_TOWNSHIPS')
                  : []
              }
              canEdit={viewerCanEdit}
              onChanged={reload}
            />
          ))}
        </div>
      )}
    </Page>
  );
}

function RadarActs({ reload }: { reload: () => void }) {
  const { t } = useTranslation('radar');
  const [refresh, { busy }] = useCommand(Refresh, { done: t('refreshed') });
  return (
    <Button
      loading={busy}
      onClick={async () => {
        if ((await refresh({})).ok) reload();
      }}
    >
      {t('refresh')}
    </Button>
  );
}

function RadarFilters({
  dismissed,
  setFilters,
  data,
}: {
  dismissed: boolean;
  setFilters: SetFilters<Key>;
  data: RadarPageQuery;
}) {
  const { t } = useTranslation('radar');
  const { dismissedCount } = data.commonProblems;
  return (
    <Segmented
      value={dismissed ? 'dismissed' : ''}
      onChange={(view) => setFilters({ view: String(view) })}
      options={[
        { label: t('listed'), value: '' },
        { label: t('dismissed', { count: dismissedCount }), value: 'dismissed' },
      ]}
    />
  );
}

const SHOWN = 4;
const STATUS_KIND = {
  TOPIC: 'topic',
  DEMAND: 'demand',
  COMMITMENT: 'commitment',
  CONSULTATION: 'consultation',
} as const;

function ProblemCard({
  problem,
  others,
  canEdit,
  onChanged,
}: {
  problem: FragmentType<typeof ProblemCard_problem>;
  others: readonly OtherCard[];
  canEdit: boolean;
  onChanged: () => void;
}) {
  const { t } = useTranslation('radar');
  const { date } = useFormats();
  const [all, setAll] = useState(false);
  const card = readFragment(ProblemCard_problem, problem);
  const unseen = card.recordCount - card.evidence.length;
  return (
    <article className={`panel ${styles.card}`} aria-label={card.title}>
      <CardHead card={card} />
      {card.words.length > 0 && (
        <p>
          {t('why')} {card.words.map((word) => `“${word}”`).join(' ')}
        </p>
      )}
      <ul>
        <EvidenceList card={card} canEdit={canEdit} onChanged={onChanged} all={all} />
      </ul>
      {card.evidence.length > SHOWN && (
        <Button type="link" size="small" className={styles.more} onClick={() => setAll(!all)} aria-expanded={all}>
          {all ? t('fewer') : t('more', { count: card.evidence.length - SHOWN })}
        </Button>
      )}
      {unseen > 0 && <p className="quiet">{t('unseen', { count: unseen })}</p>}
      {canEdit &&
        card.merged.map(({ id, title }) => (
          <p key={id} className="quiet">
            {t('mergedInto', { title })} <UnmergeAct id={id} title={title} onChanged={onChanged} />
          </p>
        ))}
      {card.dismissedAt && (
        <p className={styles.dismissed}>
          {t('dismissedBy', { who: card.dismissedByName ?? t('common:none'), at: date(card.dismissedAt) })}
          {card.dismissReason}
        </p>
      )}
      <CardActs card={card} others={others} canEdit={canEdit} onChanged={onChanged} />
    </article>
  );
}

/** What it is called, how wide it is, and since when. */
function CardHead({ card }: { card: ProblemCard_ProblemFragment }) {
  const { t } = useTranslation('radar');
  const { date } = useFormats();
  const cameBack = card.reason === 'CAME_BACK';
  return (
    <>
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
        {date(card.firstAt) === date(card.lastAt)
          ? date(card.firstAt)
          : t('between', { from: date(card.firstAt), to: date(card.lastAt) })}
      </p>
    </>
  );
}

function EvidenceList({
  card,
  canEdit,
  onChanged,
  all,
}: {
  card: ProblemCard_ProblemFragment;
  canEdit: boolean;
  onChanged: () => void;
  all: boolean;
}) {
  const { t } = useTranslation('radar');
  const { date } = useFormats();
  const evidence = all ? card.evidence : card.evidence.slice(0, SHOWN);
  return (
    <>
      {evidence.map((one) => (
        <li key={one.recordId}>
          <Link to={pageOf(one)}>{one.title}</Link>
          {one.isAdded && <Tag tone="info">{t('addedByHand')}</Tag>}
          <span className="quiet num">
            {t(`kind.${one.kind as 'TOPIC'}`)} · {one.committeeName ?? t('common:none')} · {date(one.at)}
          </span>
          {one.status && one.kind in STATUS_KIND && (
            <StatusTag kind={STATUS_KIND[one.kind as 'TOPIC']} value={one.status} />
          )}
          {canEdit && card.reason !== 'CAME_BACK' && !card.dismissedAt && (
            <SplitOff problemId={card.id} kind={one.kind} recordId={one.recordId} onChanged={onChanged} />
          )}
        </li>
      ))}
    </>
  );
}

function pageOf({ kind, recordId, parentId }: { kind: string; recordId: string; parentId?: string | null }): string {
  if (kind === 'TOPIC') return `/topics/${recordId}`;
  if (kind === 'COMMITMENT') return `/commitments/${recordId}`;
  return `/consultations/${parentId ?? recordId}`;
}
