import { StatusTag, Tag, useFormats } from '@bandeng/ui';
import { Button, Tag as Chip, Segmented, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import type {
  TopicChannel,
  TopicFilter,
  TopicStatus,
  TopicsPageCountsQuery,
  TopicsPageQuery,
} from '../../generated/graphql';
import { DataTable, type DataTableProps } from '../../shell/DataTable';
import { at, type ListColumns, wordsOf } from '../../shell/list/columns';
import { Choice, TextSearch } from '../../shell/list/filters';
import { useList } from '../../shell/list/useList';
import { Page } from '../../shell/Page';
import type { Filters, SetFilters } from '../../shell/useUrlFilters';
import { useViewer } from '../../viewer';
import { useCatalog } from '../roster/catalog';
import { BulkBar } from './BulkBar';
import { ResultTag } from './Checklist';

const Topics = graphql(`
  query TopicsPage($filter: TopicFilter, $first: Int!, $after: String) {
    topics(filter: $filter, first: $first, after: $after) {
      totalCount
      endCursor
      nodes {
        id
        number
        title
        place
        category
        status
        channel
        committeeName
        submitterName
        submitterAnonymised
        submittedAt
        version
        screeningResult
        followers
        viewerCanScreen
        viewerCanReopen
      }
    }
  }
`);
const Counts = graphql(`
  query TopicsPageCounts($filter: TopicFilter) {
    topicCounts(filter: $filter) {
      status
      count
    }
    topicCategories {
      category
      count
    }
  }
`);

type Row = TopicsPageQuery['topics']['nodes'][number];
const KEYS = ['status', 'channel', 'category', 'import', 'call', 'committee', 'text'] as const;
type Key = (typeof KEYS)[number];
const CHANNELS: readonly TopicChannel[] = ['PORTAL', 'QR', 'ON_BEHALF', 'IMPORT', 'PLAN'];
const TABS: readonly TopicStatus[] = [
  'SUBMITTED',
  'RETURNED',
  'ACCEPTED',
  'DECLINED',
  'TRANSFERRED',
  'MERGED',
  'TO_BRIEF',
  'SCHEDULED',
  'CONSULTED',
  'CLOSED',
];
const mayScreen = ({ status, viewerCanScreen }: Row) => viewerCanScreen && status === 'SUBMITTED';
/** Decided on together, or taken back together: the first one picked says which. */
const mayPick = (row: Row, first: Row | undefined) =>
  first
    ? row.viewerCanReopen === first.viewerCanReopen && (mayScreen(row) || row.viewerCanReopen)
    : mayScreen(row) || row.viewerCanReopen;

const filterOf = ({ status, channel, category, committee, text, ...of }: Filters<Key>): TopicFilter => ({
  status: (status as TopicStatus) ?? null,
  channel: (channel as TopicChannel) ?? null,
  category: category ?? null,
  importId: of.import ?? null,
  callId: of.call ?? null,
  committeeId: committee ?? null,
  text: text ?? null,
});

export function Component() {
  const { t } = useTranslation('topic');
  const [picked, setPicked] = useState<readonly string[]>([]);
  const list = useList({
    name: 'TOPICS',
    document: Topics,
    keys: KEYS,
    variables: (chosen) => ({ filter: filterOf(chosen) }),
    pick: (found: TopicsPageQuery) => found.topics,
  });
  const { filters, setFilters } = list;
  const [{ data }, count] = useQuery({
    query: Counts,
    variables: { filter: filterOf(filters) },
    requestPolicy: 'cache-and-network',
  });
  const nameOf = (category: string) => t(`category.${category}`, { defaultValue: category });
  const counts = new Map(data?.topicCounts.map(({ status, count }) => [status, count]));
  const waiting = counts.get('SUBMITTED') ?? 0;
  const columns = useTopicColumns({ nameOf });
  return (
    <Page
      title={t('nav')}
      subtitle={data && (waiting > 0 ? t('list.waiting', { count: waiting }) : t('list.noneWaiting'))}
      action={
        <Link to="/topics/new">
          <Button type="primary" tabIndex={-1}>
            {t('onBehalf.act')}
          </Button>
        </Link>
      }
      filters={<TopicFilters filters={filters} setFilters={setFilters} counts={counts} data={data} nameOf={nameOf} />}
    >
      <BulkBar
        topics={(list.rows ?? []).filter((row) => picked.includes(row.id) && mayPick(row, undefined))}
        onClear={() => setPicked([])}
        onChanged={() => {
          list.reload();
          count({ requestPolicy: 'network-only' });
        }}
      />
      <TopicTable table={list.table} picked={picked} setPicked={setPicked} columns={columns} />
    </Page>
  );
}

function TopicTable({
  table,
  picked,
  setPicked,
  columns,
}: {
  table: Pick<DataTableProps<Row>, 'rows' | 'list'>;
  picked: readonly string[];
  setPicked: (next: readonly string[]) => void;
  columns: ListColumns<Row>;
}) {
  const { t } = useTranslation('topic');
  const navigate = useNavigate();
  const first = table.rows?.find(({ id }) => picked.includes(id));
  return (
    <DataTable<Row>
      rowSelection={
        table.rows?.some((row) => mayPick(row, undefined))
          ? {
              selectedRowKeys: [...picked],
              onChange: (keys) => setPicked(keys.map(String)),
              getCheckboxProps: (row) => ({
                disabled: !mayPick(row, first),
                'aria-label': t('screening:bulk.pick', { number: row.number }),
              }),
            }
          : undefined
      }
      label={t('nav')}
      {...table}
      empty={{ title: t('list.empty'), hint: t('list.emptyHint') }}
      rowKey="id"
      onRow={({ id }) => ({ onClick: () => navigate(`/topics/${id}`), style: { cursor: 'pointer' } })}
      columns={columns}
    />
  );
}

function TopicFilters({
  filters,
  setFilters,
  counts,
  data,
  nameOf,
}: {
  filters: Filters<Key>;
  setFilters: SetFilters<Key>;
  counts: Map<TopicStatus, number>;
  data?: TopicsPageCountsQuery;
  nameOf: (category: string) => string;
}) {
  const { t } = useTranslation('topic');
  const { committees } = useCatalog();
  const { canReadDistrict } = useViewer();
  return (
    <>
      <StatusChoice filters={filters} setFilters={setFilters} counts={counts} />
      <Choice
        label={t('list.channel')}
        value={filters.channel}
        onChange={(channel) => setFilters({ channel })}
        options={CHANNELS.map((value) => ({ label: t(`channel.${value}`), value }))}
        style={{ width: 140 }}
      />
      <Select
        value={filters.category ?? ''}
        aria-label={t('detail.category')}
        onChange={(category) => setFilters({ category })}
        options={[
          { label: t('list.anyCategory'), value: '' },
          ...(data?.topicCategories ?? []).map(({ category, count }) => ({
            label: `${nameOf(category)} ${count}`,
            value: category,
          })),
        ]}
        style={{ width: 180 }}
      />
      {(canReadDistrict ? (['import', 'call'] as const) : (['import', 'call', 'committee'] as const))
        .filter((key) => filters[key])
        .map((key) => (
          <Chip key={key} closable onClose={() => setFilters({ [key]: null })}>
            {t(`list.of.${key}`)}
          </Chip>
        ))}
      {canReadDistrict && (
        <Choice
          label={t('list.committee')}
          value={filters.committee}
          onChange={(committee) => setFilters({ committee })}
          options={committees}
        />
      )}
      <TextSearch label={t('list.search')} value={filters.text} onSearch={(text) => setFilters({ text })} />
    </>
  );
}

function StatusChoice({
  filters,
  setFilters,
  counts,
}: {
  filters: Filters<Key>;
  setFilters: SetFilters<Key>;
  counts: Map<TopicStatus, number>;
}) {
  const { t } = useTranslation('topic');
  return (
    <Segmented
      value={filters.status ?? ''}
      onChange={(status) => setFilters({ status: String(status) })}
      options={[
        { label: t('common:all'), value: '' },
        // What there is none of takes no room.
        ...TABS.filter((one) => one === 'SUBMITTED' || one === filters.status || (counts.get(one) ?? 0) > 0).map(
          (status) => ({
            label: `${t(`status:topic.${status}`)} ${counts.get(status) ?? 0}`,
            value: status,
          }),
        ),
      ]}
    />
  );
}

function Followers({ count }: { count: number }) {
  const { t } = useTranslation('screening');
  return (
    <>
      {' '}
      <Tag tone="calm">{t('followers', { count })}</Tag>
    </>
  );
}

function useTopicColumns({ nameOf }: { nameOf: (category: string) => string }): ListColumns<Row> {
  const { t, i18n } = useTranslation('topic');
  const { dateTime } = useFormats();
  return [
    { title: t('list.number'), dataIndex: 'number', width: 110 },
    {
      title: t('list.title'),
      dataIndex: 'title',
      inFile: [at('title'), at('place', t('lists:head.place'))],
      render: (title: string, { id, place, screeningResult, followers }) => (
        <>
          <Link to={`/topics/${id}`} onClick={(event) => event.stopPropagation()}>
            {title}
          </Link>
          {screeningResult && ' '}
          {screeningResult && <ResultTag result={screeningResult} />}
          {followers > 0 && <Followers count={followers} />}
          {place && <div className="quiet">{place}</div>}
        </>
      ),
    },
    {
      title: t('detail.category'),
      dataIndex: 'category',
      inFile: { path: 'category', words: wordsOf(i18n, 'topic:category') },
      render: (category: string | null) => category && nameOf(category),
    },
    { title: t('list.committee'), dataIndex: 'committeeName', render: (name) => name ?? t('list.noCommittee') },
    {
      title: t('detail.submitter'),
      dataIndex: 'submitterName',
      width: 110,
      render: (name: string | null, { submitterAnonymised }) =>
        name ?? (submitterAnonymised && <span className="quiet">{t('anonymised')}</span>),
    },
    {
      title: t('list.channel'),
      dataIndex: 'channel',
      inFile: { path: 'channel', words: wordsOf(i18n, 'topic:channel') },
      render: (channel: TopicChannel) => t(`channel.${channel}`),
    },
    {
      title: t('list.submittedAt'),
      dataIndex: 'submittedAt',
      inFile: { path: 'submittedAt', as: 'time' },
      render: (at: string | null) => dateTime(at),
    },
    {
      title: t('list.status'),
      dataIndex: 'status',
      inFile: { path: 'status', words: wordsOf(i18n, 'status:topic') },
      render: (status: TopicStatus) => <StatusTag kind="topic" value={status} />,
    },
  ];
}
