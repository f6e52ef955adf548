import { codedError } from '@bandeng/graphql-client';
import { EmptyState, ErrorState, LoadingState, StatusTag, useFormats } from '@bandeng/ui';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { graphql, readFragment } from '../../generated';
import type { ReviewPage_ReviewFragment } from '../../generated/graphql';
import { Card, Page } from '../../shell/Page';
import { PublicDemands } from './PublicDemands';
import { RestOfIt } from './RestOfIt';
import { ReviewCard } from './ReviewCard';

export const ReviewPage_review = graphql(`
  fragment ReviewPage_review on PublicationReview {
    id
    title
    committeeName
    standing
    viewerIsAuthor
    viewerCanReview
    viewerCanAskAgain
    seen
    until {
      dueOn
      provisional
      workingDaysLeft
    }
    steps {
      id
      kind
      note
      byName
      at
    }
    chain {
      ...PublicDemands_chain
      ...RestOfIt_chain
    }
  }
`);
const Review = graphql(`
  query ReviewOnPhone($id: ID!) {
    publicationReview(consultationId: $id) {
      ...ReviewPage_review
    }
  }
`);

/** What came of a meeting as everybody will read it, and releasing it or sending it back. */
export function Component() {
  const { t } = useTranslation('review');
  const { id = '' } = useParams();
  const [{ data, error }, again] = useQuery({ query: Review, variables: { id }, requestPolicy: 'cache-and-network' });
  const refresh = () => again({ requestPolicy: 'network-only' });
  if (error && !data) return <ErrorState error={codedError(error)} onRetry={refresh} />;
  if (!data) return <LoadingState what={t('title')} onRetry={refresh} />;
  const review = readFragment(ReviewPage_review, data.publicationReview);
  if (!review) {
    return (
      <Page title={t('title')} back="/">
        <EmptyState icon="eye" title={t('none')} hint={t('noneHint')} />
      </Page>
    );
  }
  return (
    <Page title={review.title} back="/" lead={<StatusTag kind="review" value={review.standing} />}>
      <WhereItStands review={review} />
      <h2>{t(review.standing === 'RELEASED' ? 'everybodySees' : 'everybodyWillSee')}</h2>
      <PublicDemands chain={review.chain} />
      <RestOfIt chain={review.chain} />
      <ReviewCard key={review.seen} review={review} refresh={refresh} />
    </Page>
  );
}

function WhereItStands({ review }: { review: ReviewPage_ReviewFragment }) {
  const { t } = useTranslation('review');
  const { due, dateTime } = useFormats();
  const { standing, until, viewerIsAuthor, viewerCanReview, steps } = review;
  const by = due(until.dueOn, until.workingDaysLeft, until.provisional);
  const hint = viewerCanReview ? 'look' : viewerIsAuthor ? 'own' : 'others';
  return (
    <Card title={t('title')}>
      {standing === 'WAITING' && (
        <>
          <p className="plain-words num">{t('waiting', { due: by })}</p>
          <p className="plain-words">{t(`${hint}`)}</p>
        </>
      )}
      {standing === 'SENT_BACK' && <p className="plain-words num">{t('sentBack', { due: by })}</p>}
      {standing === 'RELEASED' && <p className="plain-words">{t('released')}</p>}
      {steps.map(({ id, kind, note, byName, at }) => (
        <div key={id}>
          <p className="num">
            <strong>{t(`step.${kind}`)}</strong>{' '}
            <span className="quiet">
              {byName} · {dateTime(at)}
            </span>
          </p>
          {note && <p className="plain-words">{note}</p>}
        </div>
      ))}
    </Card>
  );
}
