import { SaidBefore } from '@bandeng/features/corrections';
import { codedError } from '@bandeng/graphql-client';
import { LoadingState, Tag, useFormats } from '@bandeng/ui';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams } from 'react-router';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import type { ResearchTripPageQuery } from '../../generated/graphql';
import { ActButton, Correctable } from '../../shell/acts/Correctable';
import { Gone, LoadFailed } from '../../shell/LoadFailed';
import { Page, Panel } from '../../shell/Page';
import { cancel, handOver, join, notePresence, restore, writeReport } from './acts';
import { correctFinding, recordFinding, restoreFinding, withdrawFinding } from './finding-acts';
import styles from './research.module.css';
import { SuggestionPanel } from './SuggestionPanel';
import { TONES } from './state';

const Trip = graphql(`
  query ResearchTripPage($id: ID!) {
    researchTrip(id: $id) {
      id
      version
      kind
      led
      state
      title
      purpose
      places
      startsOn
      endsOn
      committeeId
      committeeName
      leadMemberId
      leadName
      departmentName
      goers
      there
      cancelledReason
      report
      joinedTo { id title }
      mayJoin { id title }
      people { memberId name answer leaveReason wasThere }
      findings {
        id
        version
        memberName
        place
        foundOn
        findings
        photoIds
        withdrawnAt
        viewerCanCorrect
        corrections { ...SaidBefore_correction }
      }
      suggestionList { id ...SuggestionPanel_suggestion }
      corrections { ...SaidBefore_correction }
      viewerCanLead
      viewerCanRestore
      viewerCanCancel
      viewerCanNotePresence
      viewerCanRecordFinding
      viewerCanReport
    }
  }
`);
export type Shown = NonNullable<ResearchTripPageQuery['researchTrip']>;
interface Given {
  readonly trip: Shown;
  readonly refresh: () => void;
}

/** One journey, from its plan to what became of what it suggests. */
export function Component() {
  const { t } = useTranslation('research');
  const { id = '' } = useParams();
  const [{ data, error }, again] = useQuery({ query: Trip, variables: { id }, requestPolicy: 'cache-and-network' });
  const refresh = () => again({ requestPolicy: 'network-only' });
  const back = { to: '/research', label: t('back') };
  if (error && !data) return <LoadFailed error={codedError(error)} onRetry={refresh} back={back} />;
  if (!data) return <LoadingState what={t('title')} />;
  if (!data.researchTrip) return <Gone back={back} />;
  return <Journey trip={data.researchTrip} refresh={refresh} />;
}

function Journey({ trip, refresh }: Given) {
  const { t } = useTranslation('research');
  const { date } = useFormats();
  const days =
    trip.startsOn === trip.endsOn
      ? date(trip.startsOn)
      : t('days', { from: date(trip.startsOn), to: date(trip.endsOn) });
  const worksOnIt = trip.people.length > 0 || trip.viewerCanLead || trip.viewerCanRestore;
  return (
    <Page
      title={trip.title}
      subtitle={[t(`kind.${trip.kind}`), days, trip.places].join(' · ')}
      status={<Tag tone={TONES[trip.state]}>{t(`state.${trip.state}`)}</Tag>}
      back={{ to: '/research', label: t('back') }}
      action={<LeadActs trip={trip} refresh={refresh} />}
    >
      <PlanPanel trip={trip} />
      {trip.people.length > 0 && <People trip={trip} />}
      {worksOnIt && <Findings trip={trip} refresh={refresh} />}
      <Report trip={trip} refresh={refresh} />
      <SuggestionPanel trip={trip} refresh={refresh} />
    </Page>
  );
}

function LeadActs({ trip, refresh }: Given) {
  const { t } = useTranslation('research');
  const navigate = useNavigate();
  return (
    <>
      {trip.viewerCanNotePresence && <ActButton act={notePresence} subject={trip} onDone={refresh} />}
      {trip.viewerCanLead && (
        <>
          <Button size="small" onClick={() => navigate(`/research/${trip.id}/plan`)}>
            {t('correct')}
          </Button>
          <ActButton act={handOver} subject={trip} onDone={refresh} />
        </>
      )}
      {trip.viewerCanCancel && <ActButton act={cancel} subject={trip} onDone={refresh} danger />}
      {trip.viewerCanRestore && <ActButton act={restore} subject={trip} onDone={refresh} />}
    </>
  );
}

function PlanPanel({ trip }: { trip: Shown }) {
  const { t } = useTranslation('research');
  return (
    <Panel title={t('planOf')}>
      {trip.cancelledReason && <p className="words">{t('cancelled', { reason: trip.cancelledReason })}</p>}
      <dl className="facts">
        <dt>{t('field.purpose')}</dt>
        <dd className="words">{trip.purpose}</dd>
        <dt>{t('field.led')}</dt>
        <dd>{[t(`led.${trip.led}`), trip.leadName ?? t('field.office')].join(' · ')}</dd>
        <dt>{t('field.committee')}</dt>
        <dd>{trip.committeeName ?? t('field.district')}</dd>
        {trip.departmentName && (
          <>
            <dt>{t('field.department')}</dt>
            <dd>{trip.departmentName}</dd>
          </>
        )}
      </dl>
      <SaidBefore corrections={trip.corrections} />
    </Panel>
  );
}

function People({ trip }: { trip: Shown }) {
  const { t } = useTranslation('research');
  const noted = trip.people.some(({ wasThere }) => wasThere !== null);
  return (
    <Panel title={t('people')} extra={noted && t('went', { there: trip.there, count: trip.goers })}>
      <ul className={styles.people}>
        {trip.people.map(({ memberId, name, answer, leaveReason, wasThere }) => (
          <li key={memberId}>
            {name}{' '}
            <Tag tone={wasThere ? 'ok' : answer === 'ASKED' ? 'soon' : 'calm'}>
              {wasThere === null || wasThere === undefined
                ? t(`answer.${answer}`)
                : t(wasThere ? 'wasThere' : 'wasNot')}
            </Tag>{' '}
            {leaveReason && <span className="quiet">{leaveReason}</span>}
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function Findings({ trip, refresh }: Given) {
  const { t } = useTranslation('research');
  const { date } = useFormats();
  return (
    <Panel
      title={t('findings')}
      extra={trip.viewerCanRecordFinding && <ActButton act={recordFinding} subject={trip} onDone={refresh} />}
    >
      {trip.findings.length === 0 && <p className="quiet">{t('findNone')}</p>}
      {trip.findings.map((one) => (
        <article key={one.id} className={styles.entry}>
          <p className="quiet num">
            {[one.place, date(one.foundOn), one.memberName ?? t('field.byOffice')].join(' · ')}{' '}
            {one.withdrawnAt && <Tag tone="calm">{t('away')}</Tag>}
          </p>
          <p className="words">{one.findings}</p>
          <div className={styles.photos}>
            {one.photoIds.map((id, index) => (
              <img key={id} src={`/files/${id}`} alt={t('photo', { place: one.place, count: index + 1 })} />
            ))}
          </div>
          <Correctable
            corrections={one.corrections}
            act={correctFinding}
            subject={{ ...one, viewerCanCorrect: one.viewerCanCorrect && !one.withdrawnAt }}
            onDone={refresh}
          />{' '}
          {one.viewerCanCorrect && (
            <ActButton act={one.withdrawnAt ? restoreFinding : withdrawFinding} subject={one} onDone={refresh} />
          )}
        </article>
      ))}
    </Panel>
  );
}

function Report({ trip, refresh }: Given) {
  const { t } = useTranslation('research');
  if (!trip.report && !trip.viewerCanReport) return null;
  return (
    <Panel
      title={t('field.report')}
      extra={
        trip.viewerCanReport && (
          <span className={styles.acts}>
            <ActButton act={writeReport} subject={trip} onDone={refresh} />
            {trip.mayJoin.length > 0 && <ActButton act={join} subject={trip} onDone={refresh} />}
          </span>
        )
      }
    >
      {trip.report && <p className="words">{trip.report}</p>}
      {trip.joinedTo && (
        <Link to={`/consultations/${trip.joinedTo.id}/research`}>{t('joined', { title: trip.joinedTo.title })}</Link>
      )}
    </Panel>
  );
}
