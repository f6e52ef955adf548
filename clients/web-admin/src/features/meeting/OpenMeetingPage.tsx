import { codedError } from '@bandeng/graphql-client';
import { EmptyState, LoadingState } from '@bandeng/ui';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, Navigate, useNavigate, useParams, useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import { useCommand } from '../../shell/act';
import { LoadFailed } from '../../shell/LoadFailed';
import { OpenMeeting } from './acts';

const MeetingOf = graphql(`
  query OpenMeetingPage($consultationId: ID!) {
    meetingOfConsultation(consultationId: $consultationId) {
      id
    }
  }
`);

/** The meeting of a consultation: its console, or the act of opening it. */
export function Component() {
  const { t } = useTranslation('console');
  const { consultationId = '' } = useParams();
  const [asked] = useSearchParams();
  const navigate = useNavigate();
  const [{ data, error }, again] = useQuery({ query: MeetingOf, variables: { consultationId } });
  const [open, { busy }] = useCommand(OpenMeeting);
  const retry = () => again({ requestPolicy: 'network-only' });
  if (error)
    return <LoadFailed error={codedError(error)} onRetry={retry} back={{ to: '/meetings', label: t('nav') }} />;
  if (!data) return <LoadingState what={t('nav')} />;
  if (data.meetingOfConsultation) {
    const page = asked.get('page') === 'minutes' ? '/minutes' : '';
    return <Navigate to={`/meetings/${data.meetingOfConsultation.id}${page}`} replace />;
  }
  const act = async () => {
    const outcome = await open({ consultationId });
    if (outcome.ok && 'id' in outcome.value) navigate(`/meetings/${outcome.value.id}`, { replace: true });
  };
  return (
    <EmptyState
      title={t('open.title')}
      hint={t('open.hint')}
      action={
        <>
          <Link to={`/consultations/${consultationId}`}>{t('open.toConsultation')}</Link>
          <Button type="primary" loading={busy} onClick={act}>
            {t('open.act')}
          </Button>
        </>
      }
    />
  );
}
