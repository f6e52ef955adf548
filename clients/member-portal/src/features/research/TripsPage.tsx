import { EmptyState, ErrorState, LoadingState, Tag, useFormats } from '@bandeng/ui';
import type { ResultOf } from '@graphql-typed-document-node/core';
import { Button } from 'antd-mobile';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useKeptQuery } from '../../shell/kept';
import { Card, Page, RowLink } from '../../shell/Page';
import { useViewer } from '../../viewer';
import { Trips } from './documents';
import { TONES } from './state';

/** Research one goes on, leads, or is asked something by; newest first. */
export function Component() {
  const { t } = useTranslation('research');
  const navigate = useNavigate();
  const mayPlan = useViewer().canPlanResearch;
  const { data, why, again } = useKeptQuery(Trips, {}, 'research');
  const foot = mayPlan && (
    <Button block color="primary" onClick={() => navigate('/research/new')}>
      {t('plan')}
    </Button>
  );
  return (
    <Page title={t('title')} back="/me" foot={foot}>
      {why && <ErrorState error={why} onRetry={() => again({ requestPolicy: 'network-only' })} />}
      {!data && !why && <LoadingState what={t('title')} />}
      {data?.researchTrips.nodes.length === 0 && <EmptyState icon="eye" title={t('none')} hint={t('noneHint')} />}
      {data && data.researchTrips.nodes.length > 0 && (
        <Card>
          {data.researchTrips.nodes.map((trip) => (
            <TripLine key={trip.id} trip={trip} />
          ))}
        </Card>
      )}
    </Page>
  );
}

function TripLine({ trip }: { trip: ResultOf<typeof Trips>['researchTrips']['nodes'][number] }) {
  const { t } = useTranslation('research');
  const { date } = useFormats();
  const asked = trip.ownAnswer === 'ASKED' && ['PLANNED', 'UNDER_WAY'].includes(trip.state);
  return (
    <RowLink
      to={`/research/${trip.id}`}
      note={
        <>
          <Tag tone={asked ? 'soon' : TONES[trip.state]}>{t(asked ? 'answer.ASKED' : `state.${trip.state}`)}</Tag>{' '}
          {[t(`kind.${trip.kind}`), date(trip.startsOn), trip.leadName ?? trip.committeeName ?? t('field.office')].join(
            ' · ',
          )}
          {trip.suggestions > 0 && ` · ${t('answeredOf', { count: trip.suggestions, answered: trip.answered })}`}
        </>
      }
    >
      {trip.title}
    </RowLink>
  );
}
