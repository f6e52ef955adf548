import { useServerNow } from '@bandeng/graphql-client';
import { useFormats } from '@bandeng/ui';
import { useTranslation } from 'react-i18next';
import { graphql } from '../generated';
import { type FragmentType, readFragment } from '../generated/fragment-masking';
import type { Scene, SceneProps } from '../registry';
import { SceneFrame } from '../shell/SceneFrame';
import { Waiting } from '../shell/Waiting';
import { Line, Lines } from './coming/Lines';
import { useComing } from './coming/useComing';

const MeetingLine_meeting = graphql(`
  fragment MeetingLine_meeting on WallMeetingRow {
    title
    form
    hostName
    place
    startsAt
    isLive
  }
`);

/** 近期协商: the meetings that were called: when, about what, where, and how soon. */
function UpcomingMeetings({ screen, address }: SceneProps) {
  const { t } = useTranslation('coming');
  const { coming, staleSince } = useComing(screen.committeeId ?? null);
  const title = screen.committeeName ? t('meetingsOf', { committee: screen.committeeName }) : t('meetings');
  if (!coming) return <Waiting message="connecting" />;
  const { meetings, meetingCount } = coming;
  return (
    <SceneFrame
      title={title}
      totals={meetingCount > 0 ? t('called', { count: meetingCount }) : null}
      staleSince={staleSince}
    >
      <Lines
        address={address}
        empty={t('noMeetings')}
        lines={meetings.map((meeting) => <MeetingLine key={meeting.id} meeting={meeting} />)}
      />
    </SceneFrame>
  );
}

function MeetingLine({ meeting }: { meeting: FragmentType<typeof MeetingLine_meeting> }) {
  const { t } = useTranslation('coming');
  const now = useServerNow(30_000);
  const { date, time } = useFormats();
  const { title, form, hostName, place, startsAt, isLive } = readFragment(MeetingLine_meeting, meeting);
  const days = dayNumber(new Date(startsAt)) - dayNumber(now);
  const [day = '', weekday = ''] = date(startsAt).split(' ');
  const soon = days <= 0 ? t('today') : days === 1 ? t('tomorrow') : t('inDays', { count: days });
  return (
    <Line
      tone={isLive ? 'ok' : days <= 1 ? 'soon' : 'info'}
      day={day}
      under={`${weekday} ${time(startsAt)}`}
      title={title}
      rest={[t(`words:form.${form}`), hostName, place].filter(Boolean).join(' · ')}
      mark={isLive ? t('live') : soon}
    />
  );
}

/** Days in China. */
const dayNumber = (at: Date) => Math.floor((at.getTime() + 8 * 3_600_000) / 86_400_000);

export const scene: Scene = { kind: 'UPCOMING_MEETINGS', Component: UpcomingMeetings };
