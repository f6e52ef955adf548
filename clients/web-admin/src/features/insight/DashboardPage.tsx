import { codedError, useServerNow } from '@bandeng/graphql-client';
import { EmptyState, ErrorState, LoadingState, Tag, todayInChina, useFormats } from '@bandeng/ui';
import { lazy, Suspense, useMemo } from 'react';
import { Trans, useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import type { DashboardQuery } from '../../generated/graphql';
import { Page, Panel } from '../../shell/Page';
import { useUrlFilters } from '../../shell/useUrlFilters';
import { useViewer } from '../../viewer';
import './dashboard.css';
import { ExportButtons } from './ExportButtons';
import { FigureLink, FigureScope } from './FigureLink';
import { OfficialRates } from './OfficialRates';
import { PeriodFilters } from './PeriodFilters';
import { periodFrom } from './period';
import { SealPanel } from './SealPanel';
import { WhoseTurn } from './WhoseTurn';

const NatureChart = lazy(() => import('./NatureChart'));

const Dashboard = graphql(`
  query Dashboard($period: PeriodInput!, $committeeId: ID) {
    dashboard(period: $period, committeeId: $committeeId) {
      committeeId
      ...WhoseTurn_dashboard
      ...SealPanel_dashboard
      figures {
        name
        n
        counted
        share
        mean
        median
      }
      committees {
        committeeId
        committeeName
        figures {
          name
          n
          counted
        }
      }
      departments {
        departmentId
        departmentName
        figures {
          name
          n
          counted
        }
        natures {
          nature
          count
        }
      }
    }
  }
`);

const KEYS = ['period', 'from', 'to', 'committee'] as const;
/** What settles something first. */
const NATURES = ['COMMITMENT', 'SOLVED_ON_SPOT', 'DECLINED', 'POSITION', 'EXPLANATION', 'FORWARDED'] as const;
const nothing = { n: 0, counted: 0, share: null, mean: null, median: null };

type Figures = DashboardQuery['dashboard']['figures'];
type Figure = Omit<Figures[number], 'name' | '__typename'>;
type FigureOf = (name: Figures[number]['name']) => Figure;

export function Component() {
  const { t } = useTranslation('insight');
  const { canReadReports } = useViewer();
  const { filters, setFilters } = useUrlFilters(KEYS);
  const today = todayInChina(useServerNow(60_000));
  const { preset, period } = periodFrom(filters, today);
  const committeeId = filters.committee;
  const [{ data, error, fetching }, again] = useQuery({
    query: Dashboard,
    variables: useMemo(
      () => ({ period: { from: period.from, to: period.to }, committeeId: committeeId ?? null }),
      [period.from, period.to, committeeId],
    ),
  });
  const scope = useMemo(() => {
    const params = new URLSearchParams({ from: period.from, to: period.to });
    if (committeeId) params.set('committee', committeeId);
    return params;
  }, [period.from, period.to, committeeId]);
  const retry = () => again({ requestPolicy: 'network-only' });

  return (
    <Page
      title={t('title')}
      action={
        <>
          {canReadReports && <Link to="/reports">{t('reports')}</Link>}
          <Link to={`/compare?${new URLSearchParams({ from: period.from, to: period.to })}`}>{t('compare.title')}</Link>
          <ExportButtons
            path="/exports/figures"
            filters={{ from: period.from, to: period.to, committee: committeeId }}
          />
        </>
      }
      filters={
        <PeriodFilters preset={preset} period={period} committeeId={committeeId ?? null} onChange={setFilters} />
      }
    >
      {error && !data && <ErrorState error={codedError(error)} onRetry={retry} />}
      {!data && !error && <LoadingState what={t('title')} onRetry={retry} />}
      {data && (
        <FigureScope.Provider value={scope}>
          <div className="dashboard" aria-busy={fetching}>
            <OfficialRates period={period} committeeId={committeeId ?? null} />
            <Numbers dashboard={data.dashboard} preset={preset} onCommittee={(id) => setFilters({ committee: id })} />
          </div>
        </FigureScope.Provider>
      )}
    </Page>
  );
}

function Numbers({
  dashboard,
  preset,
  onCommittee,
}: {
  dashboard: DashboardQuery['dashboard'];
  preset: string | null;
  onCommittee: (id: string) => void;
}) {
  const { t } = useTranslation('insight');
  const of: FigureOf = (name) => dashboard.figures.find((figure) => figure.name === name) ?? nothing;
  return (
    <>
      <Sentence of={of} preset={preset} alone={dashboard.committeeId != null} />
      <Funnel of={of} />
      <SealPanel dashboard={dashboard} />
      <WhoseTurn dashboard={dashboard} />
      <div className="dashboard-columns">
        <div>
          <Natures departments={dashboard.departments} of={of} />
          {dashboard.committees.length > 1 && (
            <Committees committees={dashboard.committees} onCommittee={onCommittee} />
          )}
        </div>
        <div>
          <Overdue of={of} departments={dashboard.departments} />
          <Rates of={of} />
          <Satisfaction of={of} />
          <Counted title={t('briefs')} names={BRIEFS} of={of} />
          <Counted title={t('stories')} names={STORIES} of={of} />
          <Speed of={of} />
        </div>
      </div>
    </>
  );
}

/** 本季度 23 个联络委中 19 个开过协商会;提出 214 项诉求,办成并验收 151 项。 */
function Sentence({ of, preset, alone }: { of: FigureOf; preset: string | null; alone: boolean }) {
  const { t } = useTranslation('insight');
  const when = t(`period.${preset ?? 'those'}`);
  const meeting = of('COMMITTEES_MEETING');
  const held = of('CONSULTATIONS_HELD');
  const demands = of('DEMANDS_DISPOSED');
  return (
    <p className="sentence">
      <Trans
        t={t}
        i18nKey={alone ? 'sentenceOfOne' : 'sentence'}
        values={{
          when,
          committees: meeting.n,
          met: meeting.counted,
          meetings: held.counted,
          demands: demands.n,
          accepted: of('CLOSED_LOOP').counted,
        }}
        components={{
          met: <FigureLink name="COMMITTEES_MEETING" />,
          meetings: <FigureLink name="CONSULTATIONS_HELD" counted />,
          demands: <FigureLink name="DEMANDS_DISPOSED" />,
          accepted: <FigureLink name="CLOSED_LOOP" counted />,
        }}
      />
    </p>
  );
}

const STEPS = [
  { step: 'topics', name: 'TOPICS_ACCEPTED', part: 'n' },
  { step: 'accepted', name: 'TOPICS_ACCEPTED', part: 'counted' },
  { step: 'held', name: 'CONSULTATIONS_HELD', part: 'counted' },
  { step: 'demands', name: 'DEMANDS_DISPOSED', part: 'n' },
  { step: 'disposed', name: 'DEMANDS_DISPOSED', part: 'counted' },
  { step: 'promised', name: 'COMMITMENTS_REPLIED', part: 'n' },
  { step: 'replied', name: 'COMMITMENTS_REPLIED', part: 'counted' },
  { step: 'verified', name: 'COMMITMENTS_VERIFIED', part: 'counted' },
  { step: 'closed', name: 'COMMITMENTS_ACCEPTED', part: 'counted' },
] as const;

/** The loop, step by step: where it narrows is where things stay undone. */
function Funnel({ of }: { of: FigureOf }) {
  const { t } = useTranslation('insight');
  const { number } = useFormats();
  const most = Math.max(1, ...STEPS.map(({ name, part }) => of(name)[part]));
  return (
    <Panel title={t('funnel.title')}>
      <ol className="funnel">
        {STEPS.map(({ step, name, part }) => {
          const value = of(name)[part];
          return (
            <li key={step}>
              <span
                className="funnel-bar"
                style={{ height: `${Math.max(4, (value / most) * 64)}px` }}
                aria-hidden="true"
              />
              <FigureLink name={name} counted={part === 'counted' ? true : undefined} className="funnel-number">
                {number(value)}
              </FigureLink>
              <span>{t(`funnel.${step}`)}</span>
            </li>
          );
        })}
      </ol>
    </Panel>
  );
}

function Natures({ departments, of }: { departments: DashboardQuery['dashboard']['departments']; of: FigureOf }) {
  const { t } = useTranslation('insight');
  const { rate } = useFormats();
  const navigate = useNavigate();
  const scope = useScope();
  const substantive = of('SUBSTANTIVE_RESPONSE');
  const rows = useMemo(
    () =>
      departments
        .filter(({ natures }) => natures.length > 0)
        .map(({ departmentId, departmentName, natures }) => ({
          id: departmentId,
          name: departmentName,
          counts: NATURES.map((nature) => natures.find((one) => one.nature === nature)?.count ?? 0),
        }))
        .sort((a, b) => total(b.counts) - total(a.counts)),
    [departments],
  );
  const words = useMemo(() => NATURES.map((nature) => t(`status:responseNature.${nature}`)), [t]);
  return (
    <Panel
      title={t('natures.title')}
      extra={
        <FigureLink name="SUBSTANTIVE_RESPONSE">
          {t('natures.substantive')} {rate(substantive.counted, substantive.n, 'demands')}
        </FigureLink>
      }
    >
      {rows.length === 0 ? (
        <EmptyState title={t('natures.empty')} hint={t('natures.emptyHint')} />
      ) : (
        <>
          <Suspense fallback={<div style={{ height: 56 + rows.length * 32 }} />}>
            <NatureChart
              rows={rows}
              words={words}
              onOpen={(id) => navigate(`/figures/SUBSTANTIVE_RESPONSE?${scope}&department=${id}`)}
            />
          </Suspense>
          <ul className="visually-hidden">
            {rows.map(({ id, name, counts }) => (
              <li key={id}>
                <FigureLink name="SUBSTANTIVE_RESPONSE" departmentId={id}>
                  {name}: {counts.map((count, nature) => `${words[nature]} ${count}`).join(', ')}
                </FigureLink>
              </li>
            ))}
          </ul>
        </>
      )}
    </Panel>
  );
}

const total = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0);

function useScope(): string {
  const { filters } = useUrlFilters(KEYS);
  const today = todayInChina(useServerNow(60_000));
  const { period } = periodFrom(filters, today);
  const params = new URLSearchParams({ from: period.from, to: period.to });
  if (filters.committee) params.set('committee', filters.committee);
  return params.toString();
}

function Overdue({ of, departments }: { of: FigureOf; departments: DashboardQuery['dashboard']['departments'] }) {
  const { t } = useTranslation('insight');
  const overdue = of('COMMITMENTS_OVERDUE');
  const late = departments
    .map(({ departmentId, departmentName, figures }) => ({
      departmentId,
      departmentName,
      count: figures.find(({ name }) => name === 'COMMITMENTS_OVERDUE')?.counted ?? 0,
    }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
  return (
    <Panel title={t('overdue.title')}>
      <p className={`big-number ${overdue.counted > 0 ? 'bad' : ''}`}>
        <FigureLink name="COMMITMENTS_OVERDUE" counted>
          {overdue.counted}
        </FigureLink>
        <span>{t('overdue.of', { count: overdue.n })}</span>
      </p>
      {late.length === 0 ? (
        <p className="quiet">{t('overdue.none')}</p>
      ) : (
        <ul className="lines">
          {late.map(({ departmentId, departmentName, count }) => (
            <li key={departmentId}>
              <span>{departmentName}</span>
              <FigureLink name="COMMITMENTS_OVERDUE" counted departmentId={departmentId}>
                {t('overdue.count', { count })}
              </FigureLink>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}

const RATES = [
  ['ACKNOWLEDGED_ON_TIME', 'commitments'],
  ['REPLIED_ON_TIME', 'commitments'],
  ['COMPLETED_ON_TIME', 'commitments'],
  ['CLOSED_LOOP', 'demands'],
  ['CARRIED_OVER', 'demands'],
  ['REPROCESSED', 'commitments'],
  ['RELAPSED', 'lookBacks'],
  ['ENROLMENT', 'people'],
  ['ACTIVE_MEMBERS', 'people'],
  ['HELD_BY_OVERRIDE', 'meetings'],
] as const;

function Rates({ of }: { of: FigureOf }) {
  const { t } = useTranslation('insight');
  const { rate } = useFormats();
  const readiness = of('READINESS');
  return (
    <Panel title={t('rates')}>
      <ul className="lines">
        {RATES.map(([name, unit]) => (
          <li key={name}>
            <span>{t(`figure.${name}.name`)}</span>
            <FigureLink name={name}>{rate(of(name).counted, of(name).n, unit)}</FigureLink>
          </li>
        ))}
        <li>
          <span>{t('figure.READINESS.name')}</span>
          <FigureLink name="READINESS">
            {readiness.mean == null
              ? t('none')
              : t('meanOf', { percent: Math.round(readiness.mean * 100), count: readiness.n })}
          </FigureLink>
        </li>
        <li>
          <span>{t('results')}</span>
          <span className="classes">
            {(['A', 'B', 'C', 'D'] as const).map((letter) => (
              <FigureLink key={letter} name={`RESULT_${letter}`} counted>
                {t(`status:resultClass.${letter}`)} {of(`RESULT_${letter}`).counted}
              </FigureLink>
            ))}
          </span>
        </li>
      </ul>
    </Panel>
  );
}

const SATISFACTION = [
  'SATISFACTION_RESULT',
  'SATISFACTION_HALF',
  'SATISFACTION_ATTITUDE',
  'ACCEPTANCE_RESPONSE',
] as const;
/** Fewer answers than this say little, and the page says so. */
const SMALL_N = 10;

function Satisfaction({ of }: { of: FigureOf }) {
  const { t } = useTranslation('insight');
  const { rate } = useFormats();
  const { n } = of('SATISFACTION_RESULT');
  return (
    <Panel
      title={t('satisfaction.title')}
      extra={
        n > 0 &&
        n < SMALL_N && (
          <Tag tone="soon" icon="alert">
            {t('satisfaction.small')}
          </Tag>
        )
      }
    >
      <ul className="lines">
        {SATISFACTION.map((name) => (
          <li key={name}>
            <span>{t(`figure.${name}.name`)}</span>
            <FigureLink name={name}>{rate(of(name).counted, of(name).n)}</FigureLink>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

/** What was handed in, used by level, instructed, acted on, told back. */
const BRIEFS = [
  'BRIEFS_ISSUED',
  'BRIEFS_ADOPTED',
  'BRIEFS_ADOPTED_DISTRICT',
  'BRIEFS_ADOPTED_CITY',
  'BRIEFS_ADOPTED_PROVINCE',
  'BRIEFS_ADOPTED_NATIONAL',
  'BRIEFS_INSTRUCTED',
  'BRIEFS_ACTED_ON',
  'BRIEFS_TOLD_BACK',
] as const;

/** What was published, and used by level. */
const STORIES = [
  'STORIES_USED',
  'PLACEMENTS',
  'PLACEMENTS_DISTRICT',
  'PLACEMENTS_CITY',
  'PLACEMENTS_PROVINCE',
  'PLACEMENTS_NATIONAL',
] as const;

function Counted({ title, names, of }: { title: string; names: readonly Figures[number]['name'][]; of: FigureOf }) {
  const { t } = useTranslation('insight');
  const { rate } = useFormats();
  return (
    <Panel title={title}>
      <ul className="lines">
        {names.map((name) => (
          <li key={name}>
            <span>{t(`figure.${name}.name`)}</span>
            <FigureLink name={name}>{rate(of(name).counted, of(name).n)}</FigureLink>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

const SPEEDS = [
  'DAYS_TOPIC_TO_MEETING',
  'DAYS_MEETING_TO_MINUTES',
  'DAYS_MEETING_TO_EVIDENCE',
  'DAYS_MEETING_TO_CLOSURE',
] as const;

function Speed({ of }: { of: FigureOf }) {
  const { t } = useTranslation('insight');
  return (
    <Panel title={t('speed')}>
      <ul className="lines">
        {SPEEDS.map((name) => {
          const { median, n } = of(name);
          return (
            <li key={name}>
              <span>{t(`figure.${name}.name`)}</span>
              <FigureLink name={name}>
                {median == null ? t('none') : t('daysOf', { days: median, count: n })}
              </FigureLink>
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}

/** All committees at a glance: who met, what was asked, what was done, what is late. */
function Committees({
  committees,
  onCommittee,
}: {
  committees: DashboardQuery['dashboard']['committees'];
  onCommittee: (id: string) => void;
}) {
  const { t } = useTranslation('insight');
  return (
    <Panel title={t('committees.title', { count: committees.length })}>
      <ul className="tiles">
        {committees.map(({ committeeId, committeeName, figures }) => {
          const of = (name: string) => figures.find((figure) => figure.name === name) ?? nothing;
          const held = of('CONSULTATIONS_HELD').counted;
          const late = of('COMMITMENTS_OVERDUE').counted;
          return (
            <li key={committeeId} className={held === 0 ? 'silent' : ''}>
              <button type="button" onClick={() => onCommittee(committeeId)}>
                {committeeName}
              </button>
              {held === 0 ? (
                <p>
                  <Tag tone="calm" icon="minus">
                    {t('committees.notMet')}
                  </Tag>
                </p>
              ) : (
                <p>
                  <FigureLink name="CONSULTATIONS_HELD" counted committeeId={committeeId}>
                    {t('committees.held', { count: held })}
                  </FigureLink>
                  <FigureLink name="DEMANDS_DISPOSED" committeeId={committeeId}>
                    {t('committees.demands', { count: of('DEMANDS_DISPOSED').n })}
                  </FigureLink>
                </p>
              )}
              <p>
                <FigureLink name="CLOSED_LOOP" counted committeeId={committeeId}>
                  {t('committees.accepted', { count: of('CLOSED_LOOP').counted })}
                </FigureLink>
                {late > 0 && (
                  <FigureLink name="COMMITMENTS_OVERDUE" counted committeeId={committeeId}>
                    <Tag tone="bad" icon="alert">
                      {t('committees.late', { count: late })}
                    </Tag>
                  </FigureLink>
                )}
              </p>
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}
