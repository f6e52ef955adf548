import { Tag, useFormats } from '@bandeng/ui';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import { Card, RowLink } from '../../shell/Page';
import { isToday } from './meeting-days';

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

/** Today's meeting and the one under way; the others are under 会议. */
export function MeetingsBlock({ tell }: { tell: (waits: boolean) => void }) {
  const { t } = useTranslation('live');
  const { dateTime } = useFormats();
  const [{ data, error }] = useQuery({ query: MyMeetings, variables: {}, requestPolicy: 'cache-and-network' });
  const today = data?.myMeetings.filter(({ status, startsAt }) => status === 'LIVE' || isToday(startsAt, new Date()));
  const waits = today && today.length > 0;
  useEffect(() => {
    if (waits !== undefined || error) tell(waits ?? false);
  }, [waits, error, tell]);
  return (
    <Card title={t(waits ? 'block.today' : 'block.title')}>
      {today?.map(({ meetingId, title, place, status, startsAt }) => (
        <RowLink
          key={meetingId}
          to={`/live/${meetingId}`}
          note={[dateTime(startsAt), place].filter(Boolean).join(' · ')}
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
