import { codedError } from '@bandeng/graphql-client';
import { EmptyState, ErrorState, LoadingState, StatusTag } from '@bandeng/ui';
import { Button, SearchBar } from 'antd-mobile';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import { Card, Page, RowLink } from '../../shell/Page';

const Practices = graphql(`
  query PracticesToRead($search: String, $first: Int!) {
    practices(filter: { search: $search }, first: $first) {
      totalCount
      nodes { id title form committeeName uses outcome }
    }
  }
`);
const FIRST = 30;
const MOST = 100;

/** The library, the newest first, or what has these words. */
export function Component() {
  const { t } = useTranslation('practice');
  const [search, setSearch] = useState<string | null>(null);
  const [first, setFirst] = useState(FIRST);
  const [{ data, error }, again] = useQuery({ query: Practices, variables: { search, first } });
  const why = error && !data ? codedError(error) : null;
  const found = data?.practices;
  return (
    <Page title={t('title')} lead={t('read.lead')} back="/me">
      <SearchBar
        placeholder={t('read.search')}
        maxLength={60}
        onSearch={(words) => setSearch(words.trim() || null)}
        onClear={() => setSearch(null)}
      />
      {why && <ErrorState error={why} onRetry={() => again({ requestPolicy: 'network-only' })} />}
      {!found && !why && <LoadingState what={t('title')} />}
      {found && found.nodes.length === 0 && <EmptyState icon="eye" title={t('read.none')} hint={t('noneHint')} />}
      {found && found.nodes.length > 0 && (
        <Card>
          {found.nodes.map(({ id, title, form, committeeName, uses, outcome }) => (
            <RowLink
              key={id}
              to={`/practices/${id}`}
              note={
                <>
                  <StatusTag kind="practiceOutcome" value={outcome} />{' '}
                  {[t(`words:form.${form}`), committeeName, uses > 0 && t('timesUsed', { count: uses })]
                    .filter(Boolean)
                    .join(' · ')}
                </>
              }
            >
              {title}
            </RowLink>
          ))}
        </Card>
      )}
      {found && found.totalCount > found.nodes.length && first < MOST && (
        <Button block onClick={() => setFirst(MOST)}>
          {t('more')}
        </Button>
      )}
      {found && first === MOST && found.totalCount > MOST && <p className="quiet">{t('mostOfAll', { count: MOST })}</p>}
    </Page>
  );
}
