import { codedError } from '@bandeng/graphql-client';
import { EmptyState, ErrorState, LoadingState, StatusTag, useFormats } from '@bandeng/ui';
import { Button } from 'antd-mobile';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import { Card, Page, RowLink } from '../../shell/Page';

const Mine = graphql(`
  query MyTopicsPage($first: Int!) {
    myTopics(first: $first) {
      totalCount
      nodes {
        id
        number
        trackingCode
        title
        status
        submittedAt
      }
    }
  }
`);

export function Component() {
  const { t } = useTranslation('topic');
  const { date } = useFormats();
  const [first, setFirst] = useState(20);
  const [{ data, error }, again] = useQuery({ query: Mine, variables: { first }, requestPolicy: 'cache-and-network' });
  if (error && !data) {
    return <ErrorState error={codedError(error)} onRetry={() => again({ requestPolicy: 'network-only' })} />;
  }
  if (!data) return <LoadingState what={t('mine')} />;
  const { nodes, totalCount } = data.myTopics;
  return (
    <Page
      title={t('mine')}
      back="/me"
      foot={
        <Link to="/submit">
          <Button block color="primary" tabIndex={-1}>
            {t('submitOne')}
          </Button>
        </Link>
      }
    >
      {nodes.length === 0 && <EmptyState title={t('mineEmpty')} hint={t('mineEmptyHint')} />}
      {nodes.length > 0 && (
        <Card>
          {nodes.map((topic) => (
            <RowLink
              key={topic.id}
              to={`/t/${topic.trackingCode}`}
              note={`${topic.number} · ${date(topic.submittedAt)}`}
            >
              {topic.title} <StatusTag kind="topic" value={topic.status} />
            </RowLink>
          ))}
        </Card>
      )}
      {nodes.length < Math.min(totalCount, 100) && (
        <Button block onClick={() => setFirst((count) => Math.min(100, count + 20))}>
          {t('common:verb.loadMore')}
        </Button>
      )}
    </Page>
  );
}
