import { Tag, useFormats } from '@bandeng/ui';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import { Card, RowLink } from '../../shell/Page';

const MyMeetings = graphql(`
  query MyMeetingsBlock {
    myMeetings {
      meetingId
      title
      place
      status
      startsAt
    }
  }
`);

/** Meetings to come or under way at which I have a seat. */
export function MeetingsBlock() {
  const { t } = useTranslation('live');
  const { dateTime } = useFormats();
  const [{ data }] = useQuery({ query: MyMeetings, variables: {} });
  if (!data) return null;
  return (
    <Card title={t('block.title')}>
      {data.myMeetings.map(({ meetingId, title, place, status, startsAt }) => (
        <RowLink
          key={meetingId}
          to={`/live/${meetingId}`}
          note={t('block.at', { time: dateTime(startsAt), place: place ?? '' })}
        >
          {title}{' '}
          {status === 'LIVE' && (
            <Tag tone="brand" icon="bench">
              {t('block.now')}
            </Tag>
          )}
        </RowLink>
      ))}
      <RowLink to="/s">{t('block.join')}</RowLink>
    </Card>
  );
}
