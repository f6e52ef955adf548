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
const TopicLines_topics = graphql(`
  fragment TopicLines_topics on TopicPage {
    nodes {
      id
      viewerCanScreen
      viewerCanReopen
      ...TopicLine_topic
    }
  }
`);
const ToScreen = graphql(`
  query TopicsToScreen {
    topics(first: 50, filter: { status: SUBMITTED }) {
      ...TopicLines_topics
    }
    accepted: topics(first: 10, filter: { status: ACCEPTED }) {
      ...TopicLines_topics
    }
    declined: topics(first: 10, filter: { status: DECLINED }) {
      ...TopicLines_topics
    }
    returned: topics(first: 10, filter: { status: RETURNED }) {
      ...TopicLines_topics
    }
    transferred: topics(first: 10, filter: { status: TRANSFERRED }) {
      ...TopicLines_topics
    }
    sentUp: topics(first: 10, filter: { status: TO_BRIEF }) {
      ...TopicLines_topics
    }
    merged: topics(first: 10, filter: { status: MERGED }) {
      ...TopicLines_topics
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
  const linesOf = (page: FragmentType<typeof TopicLines_topics>) => readFragment(TopicLines_topics, page).nodes;
  const topics = linesOf(data.topics).filter(({ viewerCanScreen }) => viewerCanScreen);
  const decided = [
    ...[data.accepted, data.returned, data.declined, data.transferred, data.sentUp]
      .flatMap(linesOf)
      .filter(({ viewerCanReopen }) => viewerCanReopen),
    ...linesOf(data.merged).filter(({ viewerCanScreen }) => viewerCanScreen),
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
