import { type Period, periodLabel } from '@bandeng/features/plan';
import { codedError } from '@bandeng/graphql-client';
import { LoadingState, StatusTag, useFormats } from '@bandeng/ui';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams } from 'react-router';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import type { PlanEntryPageQuery } from '../../generated/graphql';
import { ActForm } from '../../shell/acts/ActForm';
import { Gone, LoadFailed } from '../../shell/LoadFailed';
import { Page, Panel } from '../../shell/Page';
import { ACTS, type PlanAct } from './acts';
import styles from './plan.module.css';

const EntryDocument = graphql(`
  query PlanEntryPage($id: ID!) {
    planEntry(id: $id) {
      id
      version
      year
      title
      form
      activity
      fromOn
      toOn
      firstFromOn
      firstToOn
      state
      wasPostponed
      responsible
      departments
      note
      heldOn
      withdrawnReason
      consultationId
      viewerCanPlan
      viewerCanFulfil
      organiser { kind id name }
      consultation { id title status committeeName startsAt }
      linkable { id title status committeeName startsAt }
      waitingTopics { id number title }
      steps { kind fromOn toOn reason byName at }
    }
    topicDestinations { committeeId committeeName }
  }
`);

export type Entry = NonNullable<PlanEntryPageQuery['planEntry']>;
export type PlanPlaces = PlanEntryPageQuery['topicDestinations'];

export function Component() {
  const { t } = useTranslation('plan');
  const { id = '' } = useParams();
  const [{ data, error }, again] = useQuery({
    query: EntryDocument,
    variables: { id },
    requestPolicy: 'cache-and-network',
  });
  const back = { to: '/plan', label: t('nav') };
  if (error && !data)
    return (
      <LoadFailed error={codedError(error)} onRetry={() => again({ requestPolicy: 'network-only' })} back={back} />
    );
  if (!data) return <LoadingState what={t('nav')} />;
  if (!data.planEntry) return <Gone back={back} />;
  return (
    <EntryPage
      entry={data.planEntry}
      committees={data.topicDestinations}
      again={() => again({ requestPolicy: 'network-only' })}
    />
  );
}

function EntryPage({ entry, committees, again }: { entry: Entry; committees: PlanPlaces; again: () => void }) {
  const { t } = useTranslation('plan');
  const navigate = useNavigate();
  const [act, setAct] = useState<PlanAct | null>(null);
  const label = (period: Period) => periodLabel(t, period, entry.year);
  const { state, form } = entry;
  return (
    <Page
      title={entry.title}
      status={<StatusTag kind="plan" value={state} />}
      subtitle={`${entry.organiser.name} · ${form ? t(`words:form.${form}`) : entry.activity} · ${label(entry)}`}
      back={{ to: `/plan?year=${entry.year}`, label: t('nav') }}
      action={actsOn(entry).map((one) => (
        <Button key={one} type={one === 'start' || one === 'held' ? 'primary' : 'default'} onClick={() => setAct(one)}>
          {t(`act.${one}`)}
        </Button>
      ))}
    >
      <Panel>
        <EntryFacts label={label} entry={entry} />
      </Panel>
      <Panel title={t('history')}>
        <EntryHistory label={label} entry={entry} />
      </Panel>
      {act && (
        <ActForm
          key={act}
          act={ACTS[act]}
          subject={{ entry, committees }}
          refusals="overPage"
          onDone={(changed) => {
            if (act === 'start' && changed.consultationId) navigate(`/consultations/${changed.consultationId}`);
            else again();
          }}
          onConflict={() => {
            setAct(null);
            again();
          }}
          onClose={() => setAct(null)}
        />
      )}
    </Page>
  );
}

/** What this person can do with it now, in the order it is offered. */
function actsOn({ state, form, consultation, heldOn, viewerCanPlan, viewerCanFulfil }: Entry): PlanAct[] {
  const under = consultation !== null && consultation !== undefined && consultation.status !== 'CANCELLED';
  const over = state === 'FULFILLED' || state === 'WITHDRAWN';
  if (!viewerCanPlan) return [];
  // Noted as held by mistake, it goes back into the plan as well.
  if (state === 'WITHDRAWN' || heldOn) return ['restore'];
  return [
    ...(viewerCanFulfil && consultation ? (['unlink'] as const) : []),
    ...(viewerCanFulfil && !over && !under && form ? (['link'] as const) : []),
    ...(!over && !under ? (['withdraw'] as const) : []),
    ...(over ? [] : (['revise', 'postpone'] as const)),
    ...(!over && !form ? (['held'] as const) : []),
    ...(viewerCanFulfil && !over && !under && form ? (['start'] as const) : []),
  ];
}

function EntryFacts({ label, entry }: { label: (period: Period) => string; entry: Entry }) {
  const { t } = useTranslation('plan');
  const { date, dateTime } = useFormats();
  const { form, consultation } = entry;
  return (
    <dl className={`${styles.facts} num`}>
      <dt>{t('when')}</dt>
      <dd>
        {label(entry)}
        {entry.wasPostponed &&
          ` · ${t('firstPlanned', { when: label({ fromOn: entry.firstFromOn, toOn: entry.firstToOn }) })}`}
      </dd>
      {entry.heldOn && (
        <>
          <dt>{t('heldOn')}</dt>
          <dd>{date(entry.heldOn)}</dd>
        </>
      )}
      {entry.withdrawnReason && (
        <>
          <dt>{t('withdrawnReason')}</dt>
          <dd>{entry.withdrawnReason}</dd>
        </>
      )}
      {form && (
        <>
          <dt>{t('consultation')}</dt>
          <dd>
            {consultation ? (
              <>
                <Link to={`/consultations/${consultation.id}`}>{consultation.title}</Link>{' '}
                <StatusTag kind="consultation" value={consultation.status} /> {dateTime(consultation.startsAt)}
              </>
            ) : (
              t('noConsultation')
            )}
          </dd>
        </>
      )}
      <dt>{t('responsible')}</dt>
      <dd>{entry.responsible ?? t('notSaid')}</dd>
      <dt>{t('departments')}</dt>
      <dd>{entry.departments ?? t('notSaid')}</dd>
      {entry.note && (
        <>
          <dt>{t('note')}</dt>
          <dd>{entry.note}</dd>
        </>
      )}
    </dl>
  );
}

function EntryHistory({ label, entry }: { label: (period: Period) => string; entry: Entry }) {
  const { t } = useTranslation('plan');
  const { dateTime } = useFormats();
  return (
    <ul className={`${styles.history} num`}>
      {entry.steps.map((step) => (
        <li key={`${step.kind}${step.at}`}>
          {dateTime(step.at)} · {t(`step.${step.kind}`, { when: label(step) })}
          {step.byName && ` · ${step.byName}`}
          {step.reason && ` · ${t('because', { reason: step.reason })}`}
        </li>
      ))}
    </ul>
  );
}
