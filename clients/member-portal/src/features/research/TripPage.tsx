import { SaidBefore } from '@bandeng/features/corrections';
import { EmptyState, ErrorState, LoadingState, Tag, useFormats } from '@bandeng/ui';
import type { ResultOf } from '@graphql-typed-document-node/core';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useKeptQuery } from '../../shell/kept';
import { Card, Page } from '../../shell/Page';
import { WaitingList } from '../../shell/WaitingList';
import { Trip } from './documents';
import { Findings } from './Findings';
import styles from './research.module.css';
import { Suggestions } from './Suggestions';
import { TONES } from './state';
import { LeadActs, OwnAnswer, ReportActs } from './TripActs';

export type Shown = NonNullable<ResultOf<typeof Trip>['researchTrip']>;

/** One journey: what it is for, who goes, what they found, the report, and what became of its suggestions. */
export function Component() {
  const { t } = useTranslation('research');
  const { id = '' } = useParams();
  const { data, why, again } = useKeptQuery(Trip, { id }, `research/${id}`);
  const refresh = () => again({ requestPolicy: 'network-only' });
  if (why) return <ErrorState error={why} onRetry={refresh} />;
  if (!data) return <LoadingState what={t('title')} onRetry={refresh} />;
  if (!data.researchTrip)
    return (
      <Page title={t('title')} back="/research">
        <EmptyState title={t('gone')} hint={t('goneHint')} />
      </Page>
    );
  return <Journey trip={data.researchTrip} refresh={refresh} />;
}

function Journey({ trip, refresh }: { trip: Shown; refresh: () => void }) {
  const { t } = useTranslation('research');
  const { date } = useFormats();
  const worksOnIt = trip.people.length > 0 || trip.viewerCanLead || trip.viewerCanRestore;
  const days =
    trip.startsOn === trip.endsOn
      ? date(trip.startsOn)
      : t('days', { from: date(trip.startsOn), to: date(trip.endsOn) });
  const led = `${t(`led.${trip.led}`)} · ${trip.leadName ?? trip.committeeName ?? t('field.district')}`;
  return (
    <Page title={trip.title} lead={[t(`kind.${trip.kind}`), days, trip.places].join(' · ')} back="/research">
      <Card extra={<Tag tone={TONES[trip.state]}>{t(`state.${trip.state}`)}</Tag>} title={led}>
        {trip.cancelledReason && <p className="plain-words">{t('cancelled', { reason: trip.cancelledReason })}</p>}
        <p className="plain-words">{trip.purpose}</p>
        {trip.departmentName && (
          <p className="lead">
            {t('field.department')} · {trip.departmentName}
          </p>
        )}
        <SaidBefore corrections={trip.corrections} />
        <OwnAnswer trip={trip} refresh={refresh} />
        <LeadActs trip={trip} refresh={refresh} />
      </Card>
      {trip.people.length > 0 && <People trip={trip} />}
      <WaitingList act="recordResearchFinding" lane={trip.id} />
      {worksOnIt && <Findings trip={trip} refresh={refresh} />}
      <Report trip={trip} refresh={refresh} />
      <Suggestions trip={trip} refresh={refresh} />
    </Page>
  );
}

function People({ trip }: { trip: Shown }) {
  const { t } = useTranslation('research');
  const noted = trip.people.some(({ wasThere }) => wasThere !== null);
  return (
    <Card title={t('people')} extra={noted && <span>{t('went', { there: trip.there, count: trip.goers })}</span>}>
      {trip.people.map((one) => (
        <div key={one.memberId} className={styles.person}>
          <span>{one.name}</span>
          <Tag tone={one.wasThere ? 'ok' : one.answer === 'ASKED' ? 'soon' : 'calm'}>
            {one.wasThere === null || one.wasThere === undefined
              ? t(`answer.${one.answer}`)
              : t(one.wasThere ? 'wasThere' : 'wasNot')}
          </Tag>
          {one.leaveReason && <small>{one.leaveReason}</small>}
        </div>
      ))}
    </Card>
  );
}

function Report({ trip, refresh }: { trip: Shown; refresh: () => void }) {
  const { t } = useTranslation('research');
  if (!trip.report && !trip.viewerCanReport) return null;
  return (
    <Card title={t('field.report')}>
      {trip.report && <p className="plain-words">{trip.report}</p>}
      {trip.joinedTo && (
        <p>
          <Link to={`/consultations/${trip.joinedTo.id}`}>{t('joined', { title: trip.joinedTo.title })}</Link>
        </p>
      )}
      <ReportActs trip={trip} refresh={refresh} />
    </Card>
  );
}
