import { codedError } from '@bandeng/graphql-client';
import { EmptyState, ErrorState, LoadingState, StatusTag, statuses, useFormats } from '@bandeng/ui';
import { Button, Input } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { type FragmentType, graphql, readFragment } from '../../generated';
import type { SearchKind } from '../../generated/graphql';
import { Page } from '../../shell/Page';
import { useUrlFilters } from '../../shell/useUrlFilters';
import { holds, useViewer } from '../../viewer';
import { Marked } from './Marked';
import './search.css';

const SearchHit_hit = graphql(`
  fragment SearchHit_hit on SearchHit {
    kind
    recordId
    parentId
    number
    status
    committeeName
    happenedAt
    title {
      ...Marked_text
    }
    excerpt {
      ...Marked_text
    }
  }
`);
const SearchQuery = graphql(`
  query SearchPage($text: String!, $kinds: [SearchKind!], $first: Int!, $after: String) {
    search(text: $text, kinds: $kinds, first: $first, after: $after) {
      nodes {
        kind
        recordId
        ...SearchHit_hit
      }
      totalCount
      isCapped
      endCursor
      kindCounts {
        kind
        count
      }
    }
  }
`);

const KEYS = ['q', 'kind'] as const;
const KINDS: readonly SearchKind[] = ['TOPIC', 'CONSULTATION', 'DEMAND', 'COMMITMENT', 'MEMBER'];
const PAGE = 20;

export function Component() {
  const { t } = useTranslation('search');
  const viewer = useViewer();
  const { filters, setFilters } = useUrlFilters(KEYS);
  const asked = filters.q ?? '';
  const kind = KINDS.find((one) => one === filters.kind) ?? null;
  const [typed, setTyped] = useState(asked);
  useEffect(() => setTyped(asked), [asked]);
  return (
    <Page
      title={t('nav')}
      action={
        holds(viewer, 'SECRETARIAT') && (
          <Link to="/search/dictionary">
            <Button tabIndex={-1}>{t('dictionary.title')}</Button>
          </Link>
        )
      }
      filters={
        <Input.Search
          className="search-box"
          size="large"
          autoFocus
          allowClear
          enterButton={t('find')}
          maxLength={100}
          value={typed}
          placeholder={t('placeholder')}
          aria-label={t('placeholder')}
          onChange={(event) => setTyped(event.target.value)}
          onSearch={(text) => setFilters({ q: text.trim(), kind: null })}
        />
      }
    >
      {asked ? (
        <Found key={`${asked}·${kind}`} asked={asked} kind={kind} onKind={(one) => setFilters({ kind: one })} />
      ) : (
        <EmptyState icon="eye" title={t('begin')} hint={t('beginHint')} />
      )}
    </Page>
  );
}

function Found({
  asked,
  kind,
  onKind,
}: {
  asked: string;
  kind: SearchKind | null;
  onKind: (kind: SearchKind | null) => void;
}) {
  const { t } = useTranslation('search');
  const [after, setAfter] = useState<readonly (string | null)[]>([null]);
  return (
    <>
      {after.map((cursor, at) => (
        <Part
          key={cursor ?? ''}
          asked={asked}
          kind={kind}
          after={cursor}
          isFirst={at === 0}
          onKind={onKind}
          more={at === after.length - 1 ? (next) => setAfter([...after, next]) : null}
          moreWord={t('common:verb.loadMore')}
        />
      ))}
    </>
  );
}

function Part({
  asked,
  kind,
  after,
  isFirst,
  onKind,
  more,
  moreWord,
}: {
  asked: string;
  kind: SearchKind | null;
  after: string | null;
  isFirst: boolean;
  onKind: (kind: SearchKind | null) => void;
  more: ((cursor: string) => void) | null;
  moreWord: string;
}) {
  const { t } = useTranslation('search');
  const [{ data, error }, again] = useQuery({
    query: SearchQuery,
    variables: { text: asked, kinds: kind ? [kind] : null, first: PAGE, after },
  });
  if (error) return <ErrorState error={codedError(error)} onRetry={() => again({ requestPolicy: 'network-only' })} />;
  if (!data) return <LoadingState what={t('nav')} />;
  const { nodes, kindCounts, totalCount, isCapped, endCursor } = data.search;
  const all = kindCounts.reduce((sum, { count }) => sum + count, 0);
  if (all === 0) return <EmptyState icon="eye" title={t('nothing', { asked })} hint={t('nothingHint')} />;
  return (
    <>
      {isFirst && (
        <nav className="search-kinds" aria-label={t('kinds')}>
          <Button type="text" aria-pressed={kind === null} onClick={() => onKind(null)}>
            {t('all')} <span className="num">{all}</span>
          </Button>
          {kindCounts.map((one) => (
            <Button key={one.kind} type="text" aria-pressed={kind === one.kind} onClick={() => onKind(one.kind)}>
              {t(`kind.${one.kind}`)} <span className="num">{one.count}</span>
            </Button>
          ))}
        </nav>
      )}
      {isFirst && isCapped && <p className="quiet">{t('capped', { count: totalCount })}</p>}
      <ol className="search-hits" aria-label={t('found', { count: totalCount })}>
        {nodes.map((hit) => (
          <Hit key={`${hit.kind}${hit.recordId}`} hit={hit} />
        ))}
      </ol>
      {more && endCursor && <Button onClick={() => more(endCursor)}>{moreWord}</Button>}
    </>
  );
}

const STATUS_KIND = {
  TOPIC: 'topic',
  CONSULTATION: 'consultation',
  DEMAND: 'demand',
  COMMITMENT: 'commitment',
} as const;

function Hit({ hit }: { hit: FragmentType<typeof SearchHit_hit> }) {
  const { t } = useTranslation('search');
  const { date } = useFormats();
  const found = readFragment(SearchHit_hit, hit);
  const statusKind = found.kind === 'MEMBER' ? null : STATUS_KIND[found.kind];
  return (
    <li>
      <Link to={pageOf(found)}>
        <Marked text={found.title} />
      </Link>
      <p>
        <Marked text={found.excerpt} />
      </p>
      <p className="quiet num">
        <span>{t(`kind.${found.kind}`)}</span>
        {found.number && <span>{found.number}</span>}
        {found.committeeName && <span>{found.committeeName}</span>}
        {found.kind !== 'MEMBER' && <span>{date(found.happenedAt)}</span>}
        {statusKind && statusKind in statuses && found.status && <StatusTag kind={statusKind} value={found.status} />}
      </p>
    </li>
  );
}

function pageOf({
  kind,
  recordId,
  parentId,
}: {
  kind: SearchKind;
  recordId: string;
  parentId?: string | null;
}): string {
  switch (kind) {
    case 'TOPIC':
      return `/topics/${recordId}`;
    case 'CONSULTATION':
      return `/consultations/${recordId}`;
    case 'DEMAND':
      return `/consultations/${parentId ?? recordId}`;
    case 'COMMITMENT':
      return `/commitments/${recordId}`;
    case 'MEMBER':
      return `/members?member=${recordId}`;
  }
}
