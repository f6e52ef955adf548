import { Marked, SearchHit_hit } from '@bandeng/features/search';
import { codedError, useConnection } from '@bandeng/graphql-client';
import { EmptyState, ErrorState, LoadingState, StatusTag, useFormats } from '@bandeng/ui';
import { Button, SearchBar } from 'antd-mobile';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { type FragmentType, graphql, readFragment } from '../../generated';
import type { SearchKind } from '../../generated/graphql';
import { Card, Page, RowLink } from '../../shell/Page';
import { foundKinds, shownKinds } from './found-kinds';
import styles from './search.module.css';

const PortalSearch = graphql(`
  query PortalSearch($text: String!, $kinds: [SearchKind!], $first: Int!, $after: String) {
    search(text: $text, kinds: $kinds, first: $first, after: $after) {
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
const PAGE = 15;

/** The word and the kind stand in the address, so that going back from a record leads here again. */
export function Component() {
  const { t } = useTranslation('search');
  const [params, setParams] = useSearchParams();
  const asked = params.get('q') ?? '';
  const kind = shownKinds.find((one) => one === params.get('kind')) ?? null;
  const [typed, setTyped] = useState(asked);
  useEffect(() => setTyped(asked), [asked]);
  const look = (q: string, of: SearchKind | null = null) =>
    setParams({ ...(q.trim() && { q: q.trim() }), ...(of && { kind: of }) }, { replace: true });
  return (
    <Page title={t('title')} back="/me">
      <SearchBar
        value={typed}
        placeholder={t('placeholder')}
        maxLength={100}
        showCancelButton={false}
        onChange={setTyped}
        onSearch={(text) => look(text)}
        onClear={() => look('')}
      />
      {asked ? (
        <Found key={`${asked}·${kind}`} asked={asked} kind={kind} look={look} />
      ) : (
        <EmptyState icon="eye" title={t('begin')} hint={t('beginHint')} />
      )}
    </Page>
  );
}

type Look = (text: string, kind?: SearchKind | null) => void;

function Found({ asked, kind, look }: { asked: string; kind: SearchKind | null; look: Look }) {
  const { t } = useTranslation('search');
  const { client } = useConnection();
  const variables = { text: asked, kinds: kind ? [kind] : [...shownKinds], first: PAGE };
  const [{ data, error }, again] = useQuery({ query: PortalSearch, variables: { ...variables, after: null } });
  const first = data?.search;
  const [more, setMore] = useState<readonly NonNullable<typeof first>[]>([]);
  const retry = () => again({ requestPolicy: 'network-only' });
  if (error && !data) return <ErrorState error={codedError(error)} onRetry={retry} />;
  if (!first) return <LoadingState what={t('title')} onRetry={retry} />;
  const counts = shownKinds.flatMap((one) => first.kindCounts.find((found) => found.kind === one) ?? []);
  const { words, isCapped, totalCount } = first;
  if (counts.length === 0) return <Nothing asked={asked} words={words} look={look} />;
  const pages = [first, ...more];
  const after = pages[pages.length - 1]?.endCursor ?? null;
  const readOn = async () => {
    const next = await client.query(PortalSearch, { ...variables, after }).toPromise();
    if (next.data) setMore([...more, next.data.search]);
  };
  return (
    <>
      <Kinds counts={counts} asked={asked} kind={kind} look={look} />
      {isCapped && <p className="lead num">{t('capped', { count: totalCount })}</p>}
      <Card>
        {pages.flatMap(({ nodes }) => nodes.map((hit) => <Hit key={`${hit.kind}${hit.recordId}`} hit={hit} />))}
      </Card>
      {after && (
        <Button block onClick={readOn}>
          {t('common:verb.loadMore')}
        </Button>
      )}
    </>
  );
}

/** Nothing has all the words: perhaps something has one of them. */
function Nothing({ asked, words, look }: { asked: string; words: readonly string[]; look: Look }) {
  const { t } = useTranslation('search');
  return (
    <EmptyState
      icon="eye"
      title={t('nothing', { asked })}
      hint={t(words.length > 1 ? 'nothingTogether' : 'nothingHint')}
      action={
        words.length > 1 &&
        words.slice(0, 4).map((word) => (
          <Button key={word} onClick={() => look(word)}>
            {t('onlyWord', { word })}
          </Button>
        ))
      }
    />
  );
}

function Kinds({
  counts,
  asked,
  kind,
  look,
}: {
  counts: readonly { readonly kind: SearchKind; readonly count: number }[];
  asked: string;
  kind: SearchKind | null;
  look: Look;
}) {
  const { t } = useTranslation('search');
  return (
    <nav className={styles.kinds} aria-label={t('kinds')}>
      <Button size="small" aria-pressed={kind === null} onClick={() => look(asked)}>
        {t('all')}
      </Button>
      {counts.map((one) => (
        <Button key={one.kind} size="small" aria-pressed={kind === one.kind} onClick={() => look(asked, one.kind)}>
          {t(`kind.${one.kind as 'RESULT'}`)} <span className="num">{one.count}</span>
        </Button>
      ))}
    </nav>
  );
}

function Hit({ hit }: { hit: FragmentType<typeof SearchHit_hit> }) {
  const { t } = useTranslation('search');
  const { date } = useFormats();
  const found = readFragment(SearchHit_hit, hit);
  const { page, status } = foundKinds[found.kind];
  if (!page) return null;
  const about = [t(`kind.${found.kind as 'RESULT'}`), found.committeeName, date(found.happenedAt)];
  return (
    <RowLink
      to={page(found)}
      note={
        <>
          <span className={styles.excerpt}>
            <Marked text={found.excerpt} />
          </span>
          {about.filter(Boolean).join(' · ')}{' '}
          {status && found.status && <StatusTag kind={status} value={found.status} />}
        </>
      }
    >
      <Marked text={found.title} />
    </RowLink>
  );
}
