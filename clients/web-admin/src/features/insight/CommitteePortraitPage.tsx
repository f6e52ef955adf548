import { codedError, useServerNow } from '@bandeng/graphql-client';
import { ErrorState, LoadingState, todayInChina, useFormats } from '@bandeng/ui';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import type { CommitteePortraitQuery, FigureName } from '../../generated/graphql';
import { Page, Panel } from '../../shell/Page';
import { useUrlFilters } from '../../shell/useUrlFilters';
import { useViewer } from '../../viewer';
import './dashboard.css';
import { FigureLink, FigureScope } from './FigureLink';
import { OfficialRates } from './OfficialRates';
import { SMALL_N } from './official';
import { PeriodFilters } from './PeriodFilters';
import { periodFrom } from './period';
import { SealPanel } from './SealPanel';
import { type Counts, Share } from './Share';

const CommitteePortrait = graphql(`
  query CommitteePortrait($committeeId: ID!, $period: PeriodInput!, $from: LocalDate!, $to: LocalDate!, $year: Int!) {
    dashboard(period: $period, committeeId: $committeeId) {
      ...SealPanel_dashboard
      figures { name n counted mean median }
      committees { committeeId committeeName }
    }
    figureComparison(by: COMMITTEE, period: $period) {
      rows { id figures { name n counted } }
    }
    planEntries(filter: { year: $year, organiserKind: COMMITTEE, organiserId: $committeeId }, first: 20) {
      totalCount
      nodes { id title toOn }
    }
    taskCounts(from: $from, to: $to, committeeId: $committeeId) { given accepted late }
    members(filter: { committeeId: $committeeId, inTerm: true }, first: 100) {
      totalCount
      nodes { id name }
    }
  }
`);
type Data = CommitteePortraitQuery;

const KEYS = ['period', 'from', 'to'] as const;

/** 一个联络委: every figure with the middle of all committees for scale, its plan of the year, its people. */
export function Component() {
  const { t } = useTranslation('insight');
  const committeeId = useParams().id ?? '';
  const { filters, setFilters } = useUrlFilters(KEYS);
  const { preset, period } = periodFrom(filters, todayInChina(useServerNow(60_000)));
  const { from, to } = period;
  const variables = useMemo(
    () => ({ committeeId, period: { from, to }, from, to, year: Number(to.slice(0, 4)) }),
    [committeeId, from, to],
  );
  const [{ data, error }, again] = useQuery({ query: CommitteePortrait, variables });
  const days = useMemo(() => new URLSearchParams({ from, to, committee: committeeId }), [from, to, committeeId]);
  return (
    <Page
      title={data?.dashboard.committees.find((one) => one.committeeId === committeeId)?.committeeName ?? t('committee')}
      back={{ to: `/compare?by=COMMITTEE&${new URLSearchParams({ from, to })}`, label: t('compare.title') }}
      filters={<PeriodFilters preset={preset} period={period} onChange={setFilters} />}
    >
      {error && !data && <ErrorState error={codedError(error)} onRetry={again} />}
      {!data && !error && <LoadingState what={t('compare.title')} onRetry={again} />}
      {data && (
        <FigureScope.Provider value={days}>
          <div className="dashboard">
            <OfficialRates period={period} committeeId={committeeId} />
            <SealPanel dashboard={data.dashboard} />
            <div className="dashboard-columns">
              <Figures data={data} />
              <div>
                <Plan entries={data.planEntries} />
                <Tasks counts={data.taskCounts[0]} committeeId={committeeId} />
                <People members={data.members} committeeId={committeeId} />
              </div>
            </div>
          </div>
        </FigureScope.Provider>
      )}
    </Page>
  );
}

/** The middle one of the committees that have enough to be a rate; null for fewer than three. */
function middleOf(rows: Data['figureComparison']['rows'], name: FigureName): Counts | null {
  const found = rows
    .flatMap(({ figures }) => figures.filter((figure) => figure.name === name && figure.n >= SMALL_N))
    .sort((a, b) => a.counted / a.n - b.counted / b.n);
  return found.length < 3 ? null : (found[Math.floor(found.length / 2)] ?? null);
}

function Figures({ data }: { data: Data }) {
  const { t } = useTranslation('insight');
  const { number } = useFormats();
  const seesAll = useViewer().canReadDistrict;
  return (
    <Panel title={t('compare.every')} extra={seesAll && <span className="quiet">{t('compare.scale')}</span>}>
      <ul className="lines">
        {data.dashboard.figures.map(({ name, median, mean, ...counts }) => {
          const middle = seesAll ? middleOf(data.figureComparison.rows, name) : null;
          return (
            <li key={name}>
              <span>{t(`figure.${name}.name`)}</span>
              <span>
                <FigureLink name={name}>
                  {median == null ? <Share counts={counts} /> : t('daysOf', { days: number(median), count: counts.n })}
                </FigureLink>
                {middle && (
                  <small className="quiet">
                    {' '}
                    {t('compare.middle')} <Share counts={middle} />
                  </small>
                )}
              </span>
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}

function Plan({ entries }: { entries: Data['planEntries'] }) {
  const { t } = useTranslation('insight');
  const { date } = useFormats();
  return (
    <Panel title={t('compare.plan', { count: entries.totalCount })}>
      <ul className="lines">
        {entries.nodes.map(({ id, title, toOn }) => (
          <li key={id}>
            <Link to={`/plan/entries/${id}`}>{title}</Link>
            <span className="quiet num">{date(toOn)}</span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

/** 党组任务 whose day lies in the period. */
function Tasks({ counts, committeeId }: { counts: Data['taskCounts'][number] | undefined; committeeId: string }) {
  const { t } = useTranslation('task');
  if (!counts) return null;
  const { given, accepted, late } = counts;
  return (
    <Panel
      title={t('countPanel', { count: given })}
      extra={<Link to={`/tasks?committee=${committeeId}`}>{t('countOpen')}</Link>}
    >
      <p className="num">{t('countWords', { accepted, late })}</p>
    </Panel>
  );
}

function People({ members, committeeId }: { members: Data['members']; committeeId: string }) {
  const { t } = useTranslation('insight');
  return (
    <Panel
      title={t('compare.people', { count: members.totalCount })}
      extra={<Link to={`/duty?committee=${committeeId}`}>{t('compare.duty')}</Link>}
    >
      <p>{members.nodes.map(({ name }) => name).join('、')}</p>
    </Panel>
  );
}
