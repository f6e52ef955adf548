import { codedError } from '@bandeng/graphql-client';
import { EmptyState, ErrorState, LoadingState, StatusTag, useFormats } from '@bandeng/ui';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { type FragmentType, graphql, readFragment } from '../../generated';
import { Card, Page, RowLink } from '../../shell/Page';

const TopicLine_topic = graphql(`
  fragment TopicLine_topic on TopicRow {
    id
    number
    title
    place
    status
    submittedAt
  }
`);
const ToScreen = graphql(`
  query TopicsToScreen {
    topics(first: 50, filter: { status: SUBMITTED }) {
      nodes {
        id
        viewerCanScreen
        ...TopicLine_topic
      }
    }
    accepted: topics(first: 10, filter: { status: ACCEPTED }) {
      nodes {
        id
        viewerCanReopen
        ...TopicLine_topic
      }
    }
    declined: topics(first: 10, filter: { status: DECLINED }) {
      nodes {
        id
        viewerCanReopen
        ...TopicLine_topic
      }
    }
    returned: topics(first: 10, filter: { status: RETURNED }) {
      nodes {
        id
        viewerCanReopen
        ...TopicLine_topic
      }
    }
    transferred: topics(first: 10, filter: { status: TRANSFERRED }) {
      nodes {
        id
        viewerCanReopen
        ...TopicLine_topic
      }
    }
    sentUp: topics(first: 10, filter: { status: TO_BRIEF }) {
      nodes {
        id
        viewerCanReopen
        ...TopicLine_topic
      }
    }
    merged: topics(first: 10, filter: { status: MERGED }) {
      nodes {
        id
        viewerCanScreen
        ...TopicLine_topic
      }
    }
  }
`);

/** What was handed in and waits for a decision; and what was decided, for whoever pressed the wrong button. */
export function Component() {
  const { t } = useTranslation('direct');
  const [{ data, error }, again] = useQuery({ query: ToScreen, requestPolicy: 'cache-and-network' });
  const retry = () => again({ requestPolicy: 'network-only' });
  if (error && !data) return <ErrorState error={codedError(error)} onRetry={retry} />;
  if (!data) return <LoadingState what={t('topics.title')} onRetry={retry} />;
  const topics = data.topics.nodes.filter(({ viewerCanScreen }) => viewerCanScreen);
  const decided = [
    ...[data.accepted, data.returned, data.declined, data.transferred, data.sentUp].flatMap(({ nodes }) =>
      nodes.filter(({ viewerCanReopen }) => viewerCanReopen),
    ),
    ...data.merged.nodes.filter(({ viewerCanScreen }) => viewerCanScreen),
  ];
  return (
    <Page title={t('topics.title')} back="/" lead={t('topics.lead')}>
      {topics.length === 0 ? (
        <EmptyState title={t('topics.none')} />
      ) : (
        <Card>
          {topics.map((topic) => (
            <TopicLine key={topic.id} topic={topic} />
          ))}
        </Card>
      )}
      {decided.length > 0 && (
        <Card title={t('topics.decided')}>
          <p className="quiet">{t('topics.decidedHint')}</p>
          {decided.map((topic) => (
            <TopicLine key={topic.id} topic={topic} />
          ))}
        </Card>
      )}
    </Page>
  );
}

function TopicLine({ topic }: { topic: FragmentType<typeof TopicLine_topic> }) {
  const { date } = useFormats();
  const { id, number, title, place, status, submittedAt } = readFragment(TopicLine_topic, topic);
  return (
    <RowLink
      to={`/direct/topics/${id}`}
      note={
        <>
          {status !== 'SUBMITTED' && <StatusTag kind="topic" value={status} />}{' '}
          {[number, place, submittedAt && date(submittedAt)].filter(Boolean).join(' · ')}
        </>
      }
    >
      {title}
    </RowLink>
  );
}
