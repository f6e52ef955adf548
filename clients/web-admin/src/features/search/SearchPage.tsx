import { Marked, SearchHit_hit } from '@bandeng/features/search';
import { codedError } from '@bandeng/graphql-client';
import { EmptyState, ErrorState, LoadingState, StatusTag, useFormats } from '@bandeng/ui';
import { Button, Input } from 'antd';
import { type KeyboardEvent, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { type FragmentType, graphql, readFragment } from '../../generated';
import type { SearchKind, SearchPageQuery } from '../../generated/graphql';
import { foundKinds, kindOrder } from '../../shell/found-kinds';
import { Page } from '../../shell/Page';
import { useUrlFilters } from '../../shell/useUrlFilters';
import { useViewer } from '../../viewer';
import { type Narrowed, SearchFilters } from './SearchFilters';
import './search.css';

const SearchQuery = graphql(`
  query SearchPage(
    $text: String!
    $kinds: [SearchKind!]
    $statuses: [String!]
    $committeeId: ID
    $from: LocalDate
    $to: LocalDate
    $first: Int!
    $after: String
  ) {
    search(
      text: $text
      kinds: $kinds
      statuses: $statuses
      committeeId: $committeeId
      from: $from
      to: $to
      first: $first
      after: $after
    ) {
      nodes {
        kind
        recordId
        ...SearchHit_hit
      }
      totalCount
      isCapped
      endCursor
      words
      kindCounts {
        kind
        count
      }
    }
  }
`);

const KEYS = ['q', 'kind', 'status', 'committee', 'from', 'to'] as const;
const UNNARROWED = { status: null, committee: null, from: null, to: null };
const PAGE = 20;

/** Up and down walk through what was found; up from the first goes back to the box. */
function walk(event: KeyboardEvent<HTMLElement>) {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('.search-box input, .search-hits li > a')];
  const at = stops.indexOf(document.activeElement as HTMLElement);
  const next = stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
  if (at === -1 || !next) return;
  event.preventDefault();
  next.focus();
}

export function Component() {
  const { t } = useTranslation('search');
  const viewer = useViewer();
  const { filters, setFilters } = useUrlFilters(KEYS);
  const asked = filters.q ?? '';
  const kind = kindOrder.find((one) => one === filters.kind) ?? null;
  const { status, committee, from, to } = filters;
  const narrowed: Narrowed = { status: kind && foundKinds[kind].status ? status : undefined, committee, from, to };
  const [typed, setTyped] = useState(asked);
  useEffect(() => setTyped(asked), [asked]);
  const look = (text: string) => setFilters({ q: text.trim(), kind: null, status: null });
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the arrows add a way between links that are links by themselves
    <div onKeyDown={walk}>
      <Page
        title={t('nav')}
        action={
          viewer.canEditDictionary && (
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
            onSearch={look}
          />
        }
      >
        {asked ? (
          <>
            <SearchFilters kind={kind} chosen={narrowed} onChange={setFilters} onClear={() => setFilters(UNNARROWED)} />
            <Found
              key={`${asked}·${kind}·${Object.values(narrowed).join('·')}`}
              asked={asked}
              kind={kind}
              narrowed={narrowed}
              onKind={(one) => setFilters({ kind: one, status: null })}
              onWord={look}
              onClear={() => setFilters(UNNARROWED)}
            />
          </>
        ) : (
          <EmptyState icon="eye" title={t('begin')} hint={t('beginHint')} />
        )}
      </Page>
    </div>
  );
}

interface Looked {
  readonly asked: string;
  readonly kind: SearchKind | null;
  readonly narrowed: Narrowed;
  readonly onKind: (kind: SearchKind | null) => void;
  readonly onWord: (word: string) => void;
  readonly onClear: () => void;
}

function Found(looked: Looked) {
  const [after, setAfter] = useState<readonly (string | null)[]>([null]);
  return (
    <>
      {after.map((cursor, at) => (
        <Part
          key={cursor ?? ''}
          {...looked}
          after={cursor}
          isFirst={at === 0}
          more={at === after.length - 1 ? (next) => setAfter([...after, next]) : null}
        />
      ))}
    </>
  );
}

function Part({
  asked,
  kind,
  narrowed,
  after,
  isFirst,
  onKind,
  onWord,
  onClear,
  more,
}: Looked & {
  after: string | null;
  isFirst: boolean;
  more: ((cursor: string) => void) | null;
}) {
  const { t } = useTranslation('search');
  const [{ data, error }, again] = useQuery({
    query: SearchQuery,
    variables: {
      text: asked,
      kinds: kind ? [kind] : null,
      statuses: narrowed.status ? [narrowed.status] : null,
      committeeId: narrowed.committee ?? null,
      from: narrowed.from ?? null,
      to: narrowed.to ?? null,
      first: PAGE,
      after,
    },
  });
  if (error) return <ErrorState error={codedError(error)} onRetry={() => again({ requestPolicy: 'network-only' })} />;
  if (!data) return <LoadingState what={t('nav')} />;
  const { nodes, kindCounts, totalCount, isCapped, endCursor } = data.search;
  const all = kindCounts.reduce((sum, { count }) => sum + count, 0);
  if (all === 0) {
    const isNarrowed = Object.values(narrowed).some(Boolean);
    return <NothingFound isNarrowed={isNarrowed} asked={asked} onClear={onClear} onWord={onWord} data={data} />;
  }
  return (
    <>
      {isFirst && <KindTabs kind={kind} onKind={onKind} all={all} data={data} />}
      {isFirst && isCapped && <p className="quiet">{t('capped', { count: totalCount })}</p>}
      {totalCount === 0 && kind && <p className="quiet">{t('noneOfKind', { kind: t(`kind.${kind}`) })}</p>}
      {nodes.length > 0 && (
        <ol className="search-hits" aria-label={t('found', { count: totalCount })}>
          {nodes.map((hit) => (
            <Hit key={`${hit.kind}${hit.recordId}`} hit={hit} />
          ))}
        </ol>
      )}
      {more && endCursor && <Button onClick={() => more(endCursor)}>{t('common:verb.loadMore')}</Button>}
    </>
  );
}

function NothingFound({
  isNarrowed,
  asked,
  onClear,
  onWord,
  data,
}: {
  isNarrowed: boolean;
  asked: string;
  onClear: () => void;
  onWord: (word: string) => void;
  data: SearchPageQuery;
}) {
  const { t } = useTranslation('search');
  const { words } = data.search;
  return (
    <EmptyState
      icon="eye"
      title={t('nothing', { asked })}
      hint={t(isNarrowed ? 'nothingNarrowed' : words.length > 1 ? 'nothingTogether' : 'nothingHint')}
      action={
        <>
          {isNarrowed && <Button onClick={onClear}>{t('filter.clear')}</Button>}
          {words.length > 1 &&
            words.slice(0, 5).map((word) => (
              <Button key={word} onClick={() => onWord(word)}>
                {t('onlyWord', { word })}
              </Button>
            ))}
        </>
      }
    />
  );
}

function KindTabs({
  kind,
  onKind,
  all,
  data,
}: {
  kind: SearchKind | null;
  onKind: (kind: SearchKind | null) => void;
  all: number;
  data: SearchPageQuery;
}) {
  const { t } = useTranslation('search');
  const { kindCounts, isCapped } = data.search;
  const counted = (count: number) => (isCapped && count >= 200 ? t('andMore', { count }) : String(count));
  const tabs = kindOrder.flatMap((one) => kindCounts.find((counts) => counts.kind === one) ?? []);
  return (
    <nav className="search-kinds" aria-label={t('kinds')}>
      <Button type="text" aria-pressed={kind === null} onClick={() => onKind(null)}>
        {t('all')} <span className="num">{counted(all)}</span>
      </Button>
      {tabs.map((one) => (
        <Button key={one.kind} type="text" aria-pressed={kind === one.kind} onClick={() => onKind(one.kind)}>
          {t(`kind.${one.kind}`)} <span className="num">{one.count}</span>
        </Button>
      ))}
    </nav>
  );
}

function Hit({ hit }: { hit: FragmentType<typeof SearchHit_hit> }) {
  const { t } = useTranslation('search');
  const { date } = useFormats();
  const found = readFragment(SearchHit_hit, hit);
  const { page, status, undated } = foundKinds[found.kind];
  const to = page(found);
  const title = <Marked text={found.title} />;
  return (
    <li>
      {to.startsWith('/portal/') ? <a href={to}>{title}</a> : <Link to={to}>{title}</Link>}
      <p>
        <Marked text={found.excerpt} />
      </p>
      <p className="quiet num">
        <span>{t(`kind.${found.kind}`)}</span>
        {found.number && <span>{found.number}</span>}
        {found.committeeName && <span>{found.committeeName}</span>}
        {!undated && <span>{date(found.happenedAt)}</span>}
        {status && found.status && <StatusTag kind={status} value={found.status} />}
      </p>
    </li>
  );
}
