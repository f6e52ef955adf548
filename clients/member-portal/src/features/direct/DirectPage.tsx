import { codedError } from '@bandeng/graphql-client';
import { ErrorState, LoadingState, StatusTag, useFormats } from '@bandeng/ui';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import type { ConsultationStatus } from '../../generated/graphql';
import { Card, Page, RowLink } from '../../shell/Page';
import { ConveneCard } from './ConveneCard';
import { DayCard } from './DayCard';
import { LeaveCard } from './LeaveCard';

const Direct = graphql(`
  query DirectConsultation($id: ID!) {
    consultation(id: $id) {
      id
      title
      status
      place
      startsAt
      haltReason
      viewerIsHost
      viewerCanOrganise
      ...ConveneCard_consultation
      ...DayCard_consultation
      ...LeaveCard_consultation
    }
  }
`);

/** There are no minutes of a meeting that has not been held. */
const BEFORE: readonly ConsultationStatus[] = ['PLANNED', 'PREPARING', 'READY', 'NOTIFIED', 'POSTPONED', 'CANCELLED'];

/** One consultation for whoever organises it, with what can be decided standing up. */
export function Component() {
  const { t } = useTranslation('direct');
  const { dateTime } = useFormats();
  const { id = '' } = useParams();
  const [{ data, error }, again] = useQuery({
    query: Direct,
    variables: { id },
    requestPolicy: 'cache-and-network',
  });
  const refresh = () => again({ requestPolicy: 'network-only' });
  if (error && !data) return <ErrorState error={codedError(error)} onRetry={refresh} />;
  if (!data) return <LoadingState what={t('title')} onRetry={refresh} />;
  const { consultation } = data;
  if (!consultation?.viewerCanOrganise) return <ErrorState error={{ code: 'NOT_FOUND' }} />;
  const { title, status, place, startsAt, haltReason, viewerIsHost } = consultation;
  return (
    <Page title={title} back="/" lead={<StatusTag kind="consultation" value={status} />}>
      <Card title={startsAt ? dateTime(startsAt) : t('noTime')}>
        <p className="plain-words">{place ?? t('noPlace')}</p>
        {haltReason && <p className="quiet">{haltReason}</p>}
      </Card>
      <LeaveCard consultation={consultation} refresh={refresh} />
      <ConveneCard consultation={consultation} refresh={refresh} />
      <DayCard consultation={consultation} refresh={refresh} />
      {!viewerIsHost && (
        <Card title={t('look')}>
          <RowLink to={`/consultations/${id}`}>{t('preparation')}</RowLink>
          {!BEFORE.includes(status) && <RowLink to={`/consultations/${id}/minutes`}>{t('minutes')}</RowLink>}
        </Card>
      )}
    </Page>
  );
}
