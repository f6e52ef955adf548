import { codedError } from '@bandeng/graphql-client';
import { EmptyState, ErrorState, LoadingState, StatusTag, Tag, useFormats } from '@bandeng/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { type FragmentType, graphql, readFragment } from '../../generated';
import { Card, Page, RowLink } from '../../shell/Page';
import { byDay } from './meeting-days';

const Today_sitting = graphql(`
  fragment Today_sitting on MyMeeting {
    meetingId
    status
    attendance
  }
`);

const Today_consultation = graphql(`
  fragment Today_consultation on OwnConsultation {
    id
    title
    form
    place
    startsAt
    status
  }
`);
const Listed_consultation = graphql(`
  fragment Listed_consultation on OwnConsultation {
    id
    title
    startsAt
    place
    status
  }
`);

const MyMeetings = graphql(`
  query MyMeetingsPage {
    myMeetings {
      consultationId
      ...Today_sitting
    }
    myConsultations(first: 100) {
      nodes {
        id
        status
        startsAt
        ...Today_consultation
        ...Listed_consultation
      }
    }
  }
`);

/** My meetings: today's with the way in, those to come with what is to be prepared, and those that were. */
export function Component() {
  const { t } = useTranslation('live');
  const [{ data, error }, again] = useQuery({ query: MyMeetings, variables: {}, requestPolicy: 'cache-and-network' });
  const retry = () => again({ requestPolicy: 'network-only' });
  if (error && !data) return <ErrorState error={codedError(error)} onRetry={retry} />;
  if (!data) return <LoadingState what={t('meetings.title')} onRetry={retry} />;
  const { today, coming, past } = byDay(data.myConsultations.nodes, new Date());
  const sittingOf = (id: string) => data.myMeetings.find(({ consultationId }) => consultationId === id);
  return (
    <Page title={t('meetings.title')}>
      {data.myConsultations.nodes.length === 0 && (
        <EmptyState title={t('meetings.none')} hint={t('meetings.noneHint')} />
      )}
      {today.map((one) => (
        <Today key={one.id} consultation={one} sitting={sittingOf(one.id)} />
      ))}
      {coming.length > 0 && <Listed title={t('meetings.coming')} consultations={coming} />}
      <Card>
        <RowLink to="/s">{t('block.join')}</RowLink>
      </Card>
      {past.length > 0 && <Listed title={t('meetings.past')} consultations={past} />}
    </Page>
  );
}

function Today({
  consultation,
  sitting: given,
}: {
  consultation: FragmentType<typeof Today_consultation>;
  sitting: FragmentType<typeof Today_sitting> | undefined;
}) {
  const sitting = readFragment(Today_sitting, given);
  const { t } = useTranslation('live');
  const { dateTime } = useFormats();
  const { id, title, form, place, startsAt, status } = readFragment(Today_consultation, consultation);
  const live = sitting?.status === 'LIVE';
  return (
    <Card
      title={title}
      extra={
        live ? (
          <Tag tone="brand" icon="bench" filled>
            {t('block.now')}
          </Tag>
        ) : (
          <StatusTag kind="consultation" value={status} />
        )
      }
    >
      <p className="lead num">{[t(`words:form.${form}`), dateTime(startsAt), place].filter(Boolean).join(' · ')}</p>
      {sitting &&
        (sitting.attendance === 'PRESENT' ? (
          <Link className={`live-huge button${live ? ' primary' : ''}`} to={`/live/${sitting.meetingId}`}>
            {t('meetings.enter')}
          </Link>
        ) : (
          <>
            <Link className="live-huge button primary" to="/s">
              {t('join.act')}
            </Link>
            {live && <RowLink to={`/live/${sitting.meetingId}`}>{t('meetings.watch')}</RowLink>}
          </>
        ))}
      <RowLink to={`/consultations/${id}`}>{t('meetings.papers')}</RowLink>
    </Card>
  );
}

function Listed({
  title,
  consultations,
}: {
  title: string;
  consultations: readonly FragmentType<typeof Listed_consultation>[];
}) {
  const { dateTime } = useFormats();
  return (
    <Card title={title}>
      {readFragment(Listed_consultation, consultations).map((one) => (
        <RowLink
          key={one.id}
          to={`/consultations/${one.id}`}
          note={[dateTime(one.startsAt), one.place].filter(Boolean).join(' · ')}
        >
          {one.title} <StatusTag kind="consultation" value={one.status} />
        </RowLink>
      ))}
    </Card>
  );
}
