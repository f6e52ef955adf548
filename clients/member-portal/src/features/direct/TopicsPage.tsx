import { codedError } from '@bandeng/graphql-client';
import { EmptyState, ErrorState, LoadingState, useFormats } from '@bandeng/ui';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import { Card, Page, RowLink } from '../../shell/Page';

const ToScreen = graphql(`
  query TopicsToScreen {
    topics(first: 50, filter: { status: SUBMITTED }) {
      nodes {
        id
        number
        title
        place
        submittedAt
        viewerCanScreen
      }
    }
  }
`);

/** What was handed in and waits for a decision. */
export function Component() {
  const { t } = useTranslation('direct');
  const { date } = useFormats();
  const [{ data, error }, again] = useQuery({ query: ToScreen, requestPolicy: 'cache-and-network' });
  const retry = () => again({ requestPolicy: 'network-only' });
  if (error && !data) return <ErrorState error={codedError(error)} onRetry={retry} />;
  if (!data) return <LoadingState what={t('topics.title')} onRetry={retry} />;
  const topics = data.topics.nodes.filter(({ viewerCanScreen }) => viewerCanScreen);
  return (
    <Page title={t('topics.title')} back="/" lead={t('topics.lead')}>
      {topics.length === 0 ? (
        <EmptyState title={t('topics.none')} />
      ) : (
        <Card>
          {topics.map(({ id, number, title, place, submittedAt }) => (
            <RowLink
              key={id}
              to={`/direct/topics/${id}`}
              note={[number, place, submittedAt && date(submittedAt)].filter(Boolean).join(' · ')}
            >
              {title}
            </RowLink>
          ))}
        </Card>
      )}
    </Page>
  );
}
