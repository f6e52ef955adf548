import { SaidBefore } from '@bandeng/features/corrections';
import { codedError } from '@bandeng/graphql-client';
import { EmptyState, ErrorState, LoadingState, StatusTag, useFormats } from '@bandeng/ui';
import { Button } from 'antd-mobile';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { type FragmentType, graphql, readFragment } from '../../generated';
import { useCommand } from '../../shell/act';
import { CorrectSheet } from '../../shell/CorrectSheet';
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
        viewerCanCorrect
        ...Correcting_topic
        corrections {
          ...SaidBefore_correction
        }
      }
    }
  }
`);

const Correct = graphql(`
  mutation CorrectOwnTopic($input: CorrectTopicInput!) {
    correctTopic(input: $input) {
      ... on Topic {
        id
      }
      ... on TopicRefusal {
        code
      }
    }
  }
`);
const FIELDS = [
  { name: 'title', max: 120 },
  { name: 'body', max: 7000 },
  { name: 'place', max: 120, optional: true },
] as const;

export function Component() {
  const { t } = useTranslation('topic');
  const { date } = useFormats();
  const [first, setFirst] = useState(20);
  const [correcting, setCorrecting] = useState<FragmentType<typeof Correcting_topic> | null>(null);
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
            <div key={topic.id}>
              <RowLink to={`/t/${topic.trackingCode}`} note={`${topic.number} · ${date(topic.submittedAt)}`}>
                {topic.title} <StatusTag kind="topic" value={topic.status} />
              </RowLink>
              <SaidBefore corrections={topic.corrections} />
              {topic.viewerCanCorrect && (
                <Button size="small" onClick={() => setCorrecting(topic)}>
                  {t('corrections:act')}
                </Button>
              )}
            </div>
          ))}
        </Card>
      )}
      {nodes.length < Math.min(totalCount, 100) && (
        <Button block onClick={() => setFirst((count) => Math.min(100, count + 20))}>
          {t('common:verb.loadMore')}
        </Button>
      )}
      {correcting && (
        <Correcting
          topic={correcting}
          onDone={(changed) => {
            setCorrecting(null);
            if (changed) again({ requestPolicy: 'network-only' });
          }}
        />
      )}
    </Page>
  );
}

export const Correcting_topic = graphql(`
  fragment Correcting_topic on OwnTopic {
    id
    version
    title
    body
    place
  }
`);

function Correcting({
  topic,
  onDone,
}: {
  topic: FragmentType<typeof Correcting_topic>;
  onDone: (changed: boolean) => void;
}) {
  const { t } = useTranslation('corrections');
  const [correct, { busy }] = useCommand(Correct, { done: t('done') });
  const { id, version, title, body, place } = readFragment(Correcting_topic, topic);
  return (
    <CorrectSheet
      fields={FIELDS}
      said={{ title, body, place }}
      busy={busy}
      onClose={() => onDone(false)}
      onSave={async (says, reason) => {
        const words = { title, body, place, ...says };
        const outcome = await correct({ input: { topicId: id, version, ...words, reason } });
        if (outcome.ok || outcome.why.code === 'CONFLICT') onDone(true);
      }}
    />
  );
}
