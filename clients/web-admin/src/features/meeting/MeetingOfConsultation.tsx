import { codedError } from '@bandeng/graphql-client';
import { EmptyState, ErrorState, LoadingState, Tag, useFormats } from '@bandeng/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import { Panel } from '../../shell/Page';
import { statusIcons, statusTones } from './status';

const MeetingOf = graphql(`
  query WorkspaceMeeting($consultationId: ID!) {
    meetingOfConsultation(consultationId: $consultationId) {
      id
      status
      startsAt
      place
      invitedCount
      presentCount
      demandCount
      settledCount
      consultationStatus
    }
  }
`);

/** The meeting of this consultation in a few facts, and the ways into it. */
export function Component({ consultationId }: { consultationId: string }) {
  const { t } = useTranslation('console');
  const { dateTime } = useFormats();
  const [{ data, error }, again] = useQuery({
    query: MeetingOf,
    variables: { consultationId },
    requestPolicy: 'cache-and-network',
  });
  const retry = () => again({ requestPolicy: 'network-only' });
  if (error && !data) return <ErrorState error={codedError(error)} onRetry={retry} />;
  if (!data) return <LoadingState what={t('nav')} onRetry={retry} />;
  const meeting = data.meetingOfConsultation;
  if (!meeting) return <EmptyState title={t('workspace.none')} hint={t('workspace.noneHint')} />;
  const { id, status } = meeting;
  const drafting = meeting.consultationStatus === 'MINUTES_DRAFT';
  return (
    <Panel
      title={t('list.meeting')}
      extra={
        <Tag tone={statusTones[status]} icon={statusIcons[status]}>
          {t(`meeting:status.${status}`)}
        </Tag>
      }
    >
      <dl className="facts num">
        <dt>{t('list.time')}</dt>
        <dd>{[dateTime(meeting.startsAt), meeting.place].filter(Boolean).join(' · ')}</dd>
        <dt>{t('list.attendance')}</dt>
        <dd>{`${meeting.presentCount}/${meeting.invitedCount}`}</dd>
        <dt>{t('list.demands')}</dt>
        <dd>{`${meeting.settledCount}/${meeting.demandCount}`}</dd>
      </dl>
      <p className="workspace-ways">
        <Link to={`/meetings/${id}`}>{t(status === 'ENDED' ? 'workspace.record' : 'list.console')}</Link>
        {status === 'ENDED' && (
          <Link to={`/meetings/${id}/minutes`}>{t(drafting ? 'workspace.write' : 'list.minutes')}</Link>
        )}
      </p>
    </Panel>
  );
}
