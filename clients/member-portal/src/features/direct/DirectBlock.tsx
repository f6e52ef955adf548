import { useFormats } from '@bandeng/ui';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import { Card, RowLink } from '../../shell/Page';

const Waiting = graphql(`
  query DirectWaiting {
    consultations(first: 10, filter: { statuses: [PREPARING, READY, NOTIFIED, POSTPONED, MINUTES_DRAFT] }) {
      nodes {
        id
        title
        status
        startsAt
      }
      totalCount
    }
    publicationReviews(first: 20) {
      nodes {
        id
        title
        standing
        viewerCanReview
      }
    }
    topics(first: 1, filter: { status: SUBMITTED }) {
      totalCount
    }
  }
`);

/** What waits for whoever organises; nothing waiting shows nothing. */
export function DirectBlock({ pause, tell }: { pause: boolean; tell: (waits: boolean) => void }) {
  const { t } = useTranslation('direct');
  const { dateTime } = useFormats();
  const [{ data }] = useQuery({ query: Waiting, pause, requestPolicy: 'cache-and-network' });
  // What lies with others is theirs to do.
  const reviews = data?.publicationReviews.nodes.filter(
    ({ standing, viewerCanReview }) => viewerCanReview || standing === 'SENT_BACK',
  );
  const waits = data && data.consultations.totalCount + data.topics.totalCount + (reviews?.length ?? 0) > 0;
  useEffect(() => {
    if (pause) tell(false);
    else if (waits !== undefined) tell(waits);
  }, [pause, waits, tell]);
  if (pause || !data || !waits) return null;
  return (
    <Card title={t('block')}>
      {data.topics.totalCount > 0 && (
        <RowLink to="/direct/topics" note={t('topics.count', { count: data.topics.totalCount })}>
          {t('topics.title')}
        </RowLink>
      )}
      {reviews?.map(({ id, title, standing }) => (
        <RowLink key={id} to={`/reviews/${id}`} note={t(`review:state.${standing}`)}>
          {title}
        </RowLink>
      ))}
      {data.consultations.nodes.map(({ id, title, status, startsAt }) => (
        <RowLink
          key={id}
          to={status === 'MINUTES_DRAFT' ? `/consultations/${id}/minutes` : `/direct/${id}`}
          note={[t(`state.${status}`), startsAt && dateTime(startsAt)].filter(Boolean).join(' · ')}
        >
          {title}
        </RowLink>
      ))}
    </Card>
  );
}
