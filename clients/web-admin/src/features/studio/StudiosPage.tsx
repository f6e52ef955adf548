import { STATUS_TONES } from '@bandeng/features/studio';
import { Tag, useFormats } from '@bandeng/ui';
import { Button, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import type { StudioOrder, StudioStatus, StudiosPageQuery } from '../../generated/graphql';
import { DataTable } from '../../shell/DataTable';
import { at, type ListColumn, type ListColumns, wordsOf } from '../../shell/list/columns';
import { DayRange } from '../../shell/list/filters';
import { useList } from '../../shell/list/useList';
import { Page } from '../../shell/Page';
import type { Filters, SetFilters } from '../../shell/useUrlFilters';
import { useViewer } from '../../viewer';

const Studios = graphql(`
  query StudiosPage($filter: StudioFilter, $order: StudioOrder, $first: Int!, $after: String) {
    studios(filter: $filter, order: $order, first: $first, after: $after) {
      totalCount
      endCursor
      nodes {
        id
        name
        address
        status
        committeeName
        townshipName
        sectorName
        leadName
        keepers
        plateNumber
        nextDay
        figures { due held notOpen visitors answered topics adopted resolved }
      }
    }
  }
`);
const Choices = graphql(`
  query StudioFilterChoices {
    rosterCatalog {
      committees { id name }
      sectors { id name }
    }
  }
`);
const STATUSES: readonly StudioStatus[] = ['PROPOSED', 'OPEN', 'SUSPENDED', 'RETIRED', 'DECLINED'];
const FILTERS = ['search', 'status', 'committee', 'sector', 'from', 'to'] as const;
type Key = (typeof FILTERS)[number];
type Row = StudiosPageQuery['studios']['nodes'][number];

/** Studios beside each other, by what became of what people said there: each number opens its records. */
export function Component() {
  const { t } = useTranslation('studio');
  const navigate = useNavigate();
  const mayPropose = useViewer().canProposeStudio;
  const list = useList({
    name: 'STUDIOS',
    document: Studios,
    keys: FILTERS,
    variables: ({ search, status, committee, sector, from, to, order }) => ({
      order: (order as StudioOrder) ?? null,
      filter: {
        ...{ search: search ?? null, status: (status as StudioStatus) ?? null },
        ...{ committeeId: committee ?? null, sectorId: sector ?? null, from: from ?? null, to: to ?? null },
      },
    }),
    pick: (found: StudiosPageQuery) => found.studios,
  });
  const { filters, setFilters } = list;
  const propose = mayPropose && (
    <Button type="primary" onClick={() => navigate('/studios/new')}>
      {t('propose')}
    </Button>
  );
  return (
    <Page
      title={t('title')}
      subtitle={t('lead')}
      action={propose}
      filters={<StudioFilters filters={filters} setFilters={setFilters} />}
    >
      <DataTable<Row>
        label={t('title')}
        rowKey="id"
        columns={useColumns(filters)}
        {...list.table}
        empty={{ title: t('none'), hint: t('noneHint') }}
      />
    </Page>
  );
}

type Counted = 'due' | 'held' | 'notOpen' | 'visitors' | 'answered' | 'topics' | 'adopted' | 'resolved';
const DAYS: Readonly<Partial<Record<Counted, string>>> = { due: '', held: 'HELD', notOpen: 'NOT_OPEN' };
const ORDERS: Readonly<Partial<Record<Counted, StudioOrder>>> = {
  held: 'HELD',
  notOpen: 'NOT_OPEN',
  visitors: 'VISITORS',
  topics: 'TOPICS',
  adopted: 'ADOPTED',
  resolved: 'RESOLVED',
};

/** Where the records behind a number of a studio are. */
function behind(id: string, counted: Counted, { from, to }: Filters<Key>): string {
  const days = DAYS[counted];
  const terms = new URLSearchParams({
    ...(from ? { from } : {}),
    ...(to ? { to } : {}),
    ...(days === undefined ? { figure: counted.toUpperCase() } : days ? { state: days } : {}),
  });
  return `/studios/${id}/${days === undefined ? 'visits' : 'days'}?${terms}`;
}

function useColumns(filters: Filters<Key>): ListColumns<Row> {
  const { t, i18n } = useTranslation('studio');
  const { date } = useFormats();
  const counted = (key: Counted, title: string): ListColumn<Row> => ({
    key,
    title,
    inFile: at(`figures.${key}`),
    ...(ORDERS[key] ? { orders: { descend: ORDERS[key] } } : {}),
    render: (_, { id, figures }) => (
      <Link className="num" to={behind(id, key, filters)}>
        {figures[key]}
      </Link>
    ),
  });
  return [
    {
      title: t('field.name'),
      dataIndex: 'name',
      orders: { ascend: 'NAME' },
      render: (_, { id, name }) => <Link to={`/studios/${id}`}>{name}</Link>,
    },
    {
      key: 'status',
      title: t('column.status'),
      inFile: at('status', undefined, wordsOf(i18n, 'studio:status')),
      render: (_, { status }) => <Tag tone={STATUS_TONES[status]}>{t(`status.${status}`)}</Tag>,
    },
    { title: t('field.committee'), dataIndex: 'committeeName' },
    { title: t('field.sector'), dataIndex: 'sectorName' },
    { title: t('field.lead'), dataIndex: 'leadName' },
    {
      title: t('column.next'),
      dataIndex: 'nextDay',
      render: (_, { nextDay }) => nextDay && <span className="num">{date(nextDay)}</span>,
    },
    counted('due', t('count.due')),
    counted('held', t('count.held')),
    counted('notOpen', t('count.notOpen')),
    counted('visitors', t('figure.VISITORS')),
    counted('answered', t('figure.ANSWERED')),
    counted('topics', t('figure.TOPICS')),
    counted('adopted', t('figure.ADOPTED')),
    counted('resolved', t('figure.RESOLVED')),
  ];
}

function StudioFilters({ filters, setFilters }: { filters: Filters<Key>; setFilters: SetFilters<Key> }) {
  const { t } = useTranslation('studio');
  const [{ data }] = useQuery({ query: Choices });
  const choice = (key: 'committee' | 'sector', options: readonly { id: string; name: string }[] = []) => (
    <Select
      allowClear
      showSearch={{ optionFilterProp: 'label' }}
      aria-label={t(`field.${key}`)}
      placeholder={t(`field.${key}`)}
      style={{ width: 170 }}
      value={filters[key]}
      onChange={(value) => setFilters({ [key]: value } as Parameters<typeof setFilters>[0])}
      options={options.map(({ id, name }) => ({ value: id, label: name }))}
    />
  );
  return (
    <>
      <Input.Search
        allowClear
        aria-label={t('search')}
        placeholder={t('search')}
        defaultValue={filters.search}
        maxLength={60}
        style={{ width: 180 }}
        onSearch={(search) => setFilters({ search: search || null })}
      />
      <Select
        allowClear
        aria-label={t('column.status')}
        placeholder={t('column.status')}
        style={{ width: 120 }}
        value={filters.status}
        onChange={(status) => setFilters({ status })}
        options={STATUSES.map((value) => ({ value, label: t(`status.${value}`) }))}
      />
      {choice('committee', data?.rosterCatalog.committees)}
      {choice('sector', data?.rosterCatalog.sectors)}
      <DayRange from={filters.from} to={filters.to} onChange={setFilters} />
    </>
  );
}
