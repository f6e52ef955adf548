import { Tag, useFormats } from '@bandeng/ui';
import { Button, Select, Switch, type TableColumnsType } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { graphql } from '../../generated';
import type { ResearchTripsPageQuery, TripLed, TripState } from '../../generated/graphql';
import { DataTable } from '../../shell/DataTable';
import { CommitteeFilter } from '../../shell/list/CommitteeFilter';
import { Page } from '../../shell/Page';
import { tableOf, usePages } from '../../shell/usePages';
import { type Filters, type SetFilters, useUrlFilters } from '../../shell/useUrlFilters';
import { useViewer } from '../../viewer';
import { TONES } from './state';

const Trips = graphql(`
  query ResearchTripsPage($filter: ResearchTripFilter, $first: Int!, $after: String) {
    researchTrips(filter: $filter, first: $first, after: $after) {
      totalCount
      endCursor
      nodes {
        id
        kind
        led
        state
        title
        places
        startsOn
        endsOn
        committeeName
        leadName
        goers
        there
        suggestions
        answered
      }
    }
  }
`);
const STATES: readonly TripState[] = ['PLANNED', 'UNDER_WAY', 'HELD', 'REPORTED', 'CANCELLED'];
const LED: readonly TripLed[] = ['OFFICE', 'MEMBERS'];
const FILTERS = ['state', 'led', 'committee', 'unanswered'] as const;
type Key = (typeof FILTERS)[number];
type Row = ResearchTripsPageQuery['researchTrips']['nodes'][number];

/** Research and visits in sight, newest first. */
export function Component() {
  const { t } = useTranslation('research');
  const navigate = useNavigate();
  const viewer = useViewer();
  const { filters, setFilters, clear, filtered } = useUrlFilters(FILTERS);
  const list = usePages(
    Trips,
    {
      filter: {
        ...{ state: (filters.state as TripState) ?? null, led: (filters.led as TripLed) ?? null },
        ...{ committeeId: filters.committee ?? null, unanswered: filters.unanswered === '1' },
      },
    },
    (found) => found.researchTrips,
  );
  const plan = viewer.canPlanResearch && (
    <Button type="primary" onClick={() => navigate('/research/new')}>
      {t('plan')}
    </Button>
  );
  return (
    <Page title={t('title')} action={plan} filters={<TripFilters filters={filters} setFilters={setFilters} />}>
      <DataTable<Row>
        label={t('title')}
        rowKey="id"
        columns={useColumns()}
        {...tableOf(list)}
        empty={{ title: t('none'), hint: t('noneHint') }}
        filtered={filtered}
        onClearFilters={clear}
      />
    </Page>
  );
}

function useColumns(): TableColumnsType<Row> {
  const { t } = useTranslation('research');
  const { date } = useFormats();
  return [
    { key: 'title', title: t('field.title'), render: (_, row) => <Link to={`/research/${row.id}`}>{row.title}</Link> },
    {
      key: 'state',
      title: t('column.state'),
      render: (_, { state }) => <Tag tone={TONES[state]}>{t(`state.${state}`)}</Tag>,
    },
    { key: 'kind', title: t('field.kind'), render: (_, row) => t(`kind.${row.kind}`) },
    {
      key: 'led',
      title: t('field.led'),
      render: (_, row) => [t(`led.${row.led}`), row.leadName].filter(Boolean).join(' · '),
    },
    { key: 'committee', title: t('field.committee'), render: (_, row) => row.committeeName ?? t('field.district') },
    { key: 'day', title: t('field.startsOn'), render: (_, row) => <span className="num">{date(row.startsOn)}</span> },
    {
      key: 'people',
      title: t('people'),
      render: (_, { state, there, goers }) => (
        <span className="num">
          {state === 'HELD' || state === 'REPORTED' ? t('went', { there, count: goers }) : t('asked', { count: goers })}
        </span>
      ),
    },
    {
      key: 'suggestions',
      title: t('column.answered'),
      render: (_, row) =>
        row.suggestions > 0 && (
          <span className="num">
            {row.answered}/{row.suggestions}
          </span>
        ),
    },
  ];
}

function TripFilters({ filters, setFilters }: { filters: Filters<Key>; setFilters: SetFilters<Key> }) {
  const { t } = useTranslation('research');
  return (
    <>
      <Select
        allowClear
        aria-label={t('column.state')}
        placeholder={t('column.state')}
        style={{ width: 150 }}
        value={filters.state}
        onChange={(state) => setFilters({ state })}
        options={STATES.map((value) => ({ value, label: t(`state.${value}`) }))}
      />
      <Select
        allowClear
        aria-label={t('field.led')}
        placeholder={t('field.led')}
        style={{ width: 150 }}
        value={filters.led}
        onChange={(led) => setFilters({ led })}
        options={LED.map((value) => ({ value, label: t(`led.${value}`) }))}
      />
      <CommitteeFilter
        label={t('field.committee')}
        value={filters.committee}
        onChange={(committee) => setFilters({ committee })}
      />
      <Switch
        checked={filters.unanswered === '1'}
        aria-label={t('unanswered')}
        onChange={(on) => setFilters({ unanswered: on ? '1' : null })}
      />{' '}
      {t('unanswered')}
    </>
  );
}
