import { SaidBefore } from '@bandeng/features/corrections';
import { BECAME_TONES, STATE_TONES } from '@bandeng/features/studio';
import { codedError } from '@bandeng/graphql-client';
import { LoadingState, Tag, useFormats } from '@bandeng/ui';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import type { ReceptionPageQuery } from '../../generated/graphql';
import { ActButton, Correctable } from '../../shell/acts/Correctable';
import { Gone, LoadFailed } from '../../shell/LoadFailed';
import { Page, Panel } from '../../shell/Page';
import { cancel, close, move, reopen, restore } from './acts';
import styles from './studio.module.css';
import { correctVisit, note, restoreVisit, withdrawVisit } from './visit-acts';

const Reception = graphql(`
  query ReceptionPage($id: ID!) {
    reception(id: $id) {
      id
      version
      studioId
      studioName
      address
      onDay
      half
      startsAt
      endsAt
      state
      isBackdated
      cancelledReason
      record
      closedAt
      closedByName
      onDuty { memberId name isPresent checkedInAt }
      keepers { memberId name }
      visitors
      topics
      visits {
        id
        version
        visitorName
        visitorPhone
        visitorAnonymised
        groupName
        village
        words
        outcome
        became
        answer
        topic { id number title trackingCode }
        notedAt
        notedByName
        withdrawnAt
        withdrawnReason
        corrections { ...SaidBefore_correction }
        viewerCanCorrect
        viewerCanWithdraw
        viewerSeesVisitor
      }
      corrections { ...SaidBefore_correction }
      viewerCanNote
      viewerCanMove
      viewerCanCancel
      viewerCanRestore
      viewerCanClose
      viewerCanSayWhoWasThere
      viewerCanReopen
    }
  }
`);
type Shown = NonNullable<ReceptionPageQuery['reception']>;
interface Given {
  readonly day: Shown;
  readonly refresh: () => void;
}

/** One reception day: who was on duty, who came, what became of it, and how it was closed. */
export function Component() {
  const { t } = useTranslation('studio');
  const { id = '' } = useParams();
  const [{ data, error }, again] = useQuery({
    query: Reception,
    variables: { id },
    requestPolicy: 'cache-and-network',
  });
  const refresh = () => again({ requestPolicy: 'network-only' });
  const back = { to: '/studios', label: t('back') };
  if (error && !data) return <LoadFailed error={codedError(error)} onRetry={refresh} back={back} />;
  if (!data) return <LoadingState what={t('days')} />;
  if (!data.reception) return <Gone back={back} />;
  return <Day day={data.reception} refresh={refresh} />;
}

function Day({ day, refresh }: Given) {
  const { t } = useTranslation('studio');
  const { date } = useFormats();
  const when = [date(day.onDay), t(`half.${day.half}`), `${day.startsAt}—${day.endsAt}`].join(' ');
  return (
    <Page
      telephones
      title={day.studioName}
      subtitle={[when, day.address].join(' · ')}
      status={
        <>
          <Tag tone={STATE_TONES[day.state]}>{t(`state.${day.state}`)}</Tag>{' '}
          {day.isBackdated && <Tag tone="soon">{t('backdated')}</Tag>}
        </>
      }
      back={{ to: `/studios/${day.studioId}`, label: t('backToStudio') }}
      action={<Acts day={day} refresh={refresh} />}
    >
      <OnDuty day={day} />
      <Visits day={day} refresh={refresh} />
    </Page>
  );
}

function Acts({ day, refresh }: Given) {
  return (
    <>
      {day.viewerCanNote && <ActButton act={note} subject={day} onDone={refresh} />}
      {day.viewerCanClose && <ActButton act={close} subject={day} onDone={refresh} />}
      {day.viewerCanMove && <ActButton act={move} subject={day} onDone={refresh} />}
      {day.viewerCanReopen && <ActButton act={reopen} subject={day} onDone={refresh} />}
      {day.viewerCanRestore && <ActButton act={restore} subject={day} onDone={refresh} />}
      {day.viewerCanCancel && <ActButton act={cancel} subject={day} onDone={refresh} danger />}
    </>
  );
}

function OnDuty({ day }: { day: Shown }) {
  const { t } = useTranslation('studio');
  const { dateTime } = useFormats();
  return (
    <Panel title={t('field.onDuty')}>
      {day.cancelledReason && <p className="words">{t('cancelledBecause', { reason: day.cancelledReason })}</p>}
      <ul className={styles.numbers}>
        {day.onDuty.map(({ memberId, name, isPresent, checkedInAt }) => (
          <li key={memberId}>
            {name} <Tag tone={isPresent ? 'ok' : 'calm'}>{t(isPresent ? 'isThere' : 'notThere')}</Tag>{' '}
            {checkedInAt && <span className="quiet num">{dateTime(checkedInAt)}</span>}
          </li>
        ))}
      </ul>
      {day.record && <p className="words">{day.record}</p>}
      {day.closedAt && (
        <p className="quiet">{t('closedBy', { name: day.closedByName ?? '', at: dateTime(day.closedAt) })}</p>
      )}
      <SaidBefore corrections={day.corrections} />
    </Panel>
  );
}

function Visits({ day, refresh }: Given) {
  const { t } = useTranslation('studio');
  return (
    <Panel title={t('visits')} extra={t('visitors', { count: day.visitors })}>
      {day.visits.length === 0 && <p className="quiet">{t('noVisits')}</p>}
      {day.visits.some(({ viewerSeesVisitor }) => !viewerSeesVisitor) && <p className="quiet">{t('masked')}</p>}
      {day.visits.map((visit) => (
        <VisitEntry key={visit.id} visit={visit} refresh={refresh} />
      ))}
    </Panel>
  );
}

function VisitEntry({ visit, refresh }: { visit: Shown['visits'][number]; refresh: () => void }) {
  const { t } = useTranslation('studio');
  const { dateTime } = useFormats();
  const { topic } = visit;
  const gone = visit.visitorAnonymised ? t('anonymised') : null;
  const who = [visit.visitorName ?? gone, visit.visitorPhone, visit.groupName, visit.village]
    .filter(Boolean)
    .join(' · ');
  return (
    <article className={styles.entry}>
      <p className="quiet num">
        {who} {dateTime(visit.notedAt)} {visit.notedByName}{' '}
        <Tag tone={BECAME_TONES[visit.became]}>{t(`became.${visit.became}`)}</Tag>{' '}
        {visit.withdrawnReason && <Tag tone="calm">{t('away', { reason: visit.withdrawnReason })}</Tag>}
      </p>
      <p className="words">{visit.words}</p>
      {visit.answer && <p className="words">{visit.answer}</p>}
      {topic && (
        <p>
          <Link to={`/topics/${topic.id}`}>{topic.title}</Link>{' '}
          <span className="quiet num">{t('topic', { number: topic.number, code: topic.trackingCode })}</span>{' '}
          {visit.viewerSeesVisitor && <Link to={`/papers/visit-slip/${visit.id}`}>{t('slip')}</Link>}
        </p>
      )}
      <Correctable corrections={visit.corrections} act={correctVisit} subject={visit} onDone={refresh} />{' '}
      {visit.viewerCanWithdraw && (
        <ActButton act={visit.withdrawnAt ? restoreVisit : withdrawVisit} subject={visit} onDone={refresh} />
      )}
    </article>
  );
}
